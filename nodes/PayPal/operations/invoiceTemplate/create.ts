import { defineOperation } from '../define';
import { templateFields } from '../../fields/shared/invoice';
import { TEMPLATE_COLUMNS } from './columns';

export const create = defineOperation('templates.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create invoice template',
	description: 'Save defaults and a layout for invoices. An account can have 50 templates.',
	fields: templateFields(body),
	result: { kind: 'one', simplify: TEMPLATE_COLUMNS },
}));
