import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';

import { isBlank } from '../shared/blank';
import { readCollection, readFilters } from '../shared/filterSettings';
import { readFlag } from '../shared/flag';
import type { Filters } from '../shared/recordFilters';
import { eventValues } from './parameters';
import { SOURCES, type ResourceName, type Source } from './sources';

const HOUR_MS = 3_600_000;

export interface Settings {
	resource: ResourceName;
	source: Source;
	/** Values of 'Trigger On'; undefined if all events count. */
	events: readonly string[] | undefined;
	simplified: boolean;
	filters: Filters;
	/** How far a poll looks back, in milliseconds. */
	lookBackMs: number;
	/** The start of the first poll, in milliseconds since 1970; undefined for no past records. */
	startFrom: number | undefined;
}

const isResource = (value: unknown): value is ResourceName =>
	typeof value === 'string' && Object.hasOwn(SOURCES, value);

function readLookBack(value: unknown, source: Source): number {
	const hours = value === undefined ? source.lookBackHours : Number(value);
	if (!Number.isFinite(hours) || hours < 3 || hours > 8_760 || isBlank(value ?? 0)) {
		throw new Error(`'Look Back (Hours)' is ${JSON.stringify(value)}. Take 3 to 8760.`);
	}
	return hours * HOUR_MS;
}

function readStart(value: unknown): number | undefined {
	if (isBlank(value)) return undefined;
	const time = Date.parse(String(value));
	if (!Number.isNaN(time)) return time;
	throw new Error(`'Start From' is ${JSON.stringify(value)}, which is no date`);
}

function readEvents(context: IPollFunctions, resource: ResourceName): string[] | undefined {
	const known = eventValues(resource);
	if (known === undefined) return undefined;
	const events: unknown = context.getNodeParameter('events', []);
	const chosen = [events].flat().filter((event) => !isBlank(event));
	if (chosen.length === 0) throw new Error("Choose at least one event under 'Trigger On'");
	const other = chosen.find((event) => !known.includes(event as string));
	if (other !== undefined) {
		throw new Error(
			`'Trigger On' has ${JSON.stringify(other)}. Take one or several of ${known.join(', ')}.`,
		);
	}
	return chosen as string[];
}

function read(context: IPollFunctions): Settings {
	const resource = context.getNodeParameter('resource');
	if (!isResource(resource)) {
		throw new Error(`'Resource' is ${JSON.stringify(resource)}, which this node does not know`);
	}
	const source = SOURCES[resource];
	const options = readCollection(context, 'options', 'Options');
	const simplified = readFlag(context.getNodeParameter('simplify', true));
	if (simplified === undefined) throw new Error("'Simplify' must be true or false");
	for (const [name, label] of [
		['lookBack', 'Look Back (Hours)'],
		['startFrom', 'Start From'],
	]) {
		if (name in options && options[name] === undefined) {
			throw new Error(
				`'${label}' is empty: its expression returned nothing. Remove it, or correct it.`,
			);
		}
	}
	return {
		resource,
		source,
		events: readEvents(context, resource),
		simplified,
		filters: readFilters(context),
		lookBackMs: readLookBack(options.lookBack, source),
		startFrom: readStart(options.startFrom),
	};
}

/** The user's settings. @throws NodeOperationError with a message that names the field */
export function readSettings(context: IPollFunctions): Settings {
	try {
		return read(context);
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error instanceof Error ? error : String(error));
	}
}
