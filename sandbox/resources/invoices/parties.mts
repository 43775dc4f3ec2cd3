interface Name {
	readonly given_name?: string;
	readonly middle_name?: string;
	readonly surname?: string;
	readonly full_name?: string;
}
interface Named {
	readonly name?: Name;
}

/** The parts of an invoice, a template or a series that contain names. */
interface Parties {
	readonly invoicer?: Named;
	readonly primary_recipients?: ReadonlyArray<{
		readonly billing_info?: Named;
		readonly shipping_info?: Named;
	}>;
}

function named<T extends Named>(party: T): T {
	const { given_name, middle_name, surname, full_name } = party.name ?? {};
	const parts = [given_name, middle_name, surname].filter((part) => part !== undefined);
	return full_name !== undefined || parts.length === 0
		? party
		: { ...party, name: { ...party.name, full_name: parts.join(' ') } };
}

/** A copy with full names, which PayPal composes from their parts. */
export function withFullNames<T extends Parties>(content: T): T {
	const { invoicer, primary_recipients: recipients } = content;
	return {
		...content,
		...(invoicer && { invoicer: named(invoicer) }),
		...(recipients && {
			primary_recipients: recipients.map((recipient) => ({
				...recipient,
				...(recipient.billing_info && { billing_info: named(recipient.billing_info) }),
				...(recipient.shipping_info && { shipping_info: named(recipient.shipping_info) }),
			})),
		}),
	};
}
