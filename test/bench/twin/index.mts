import type { INodeProperties, INodeType } from 'n8n-workflow';

const GET_ORDER = {
	request: { method: 'GET', url: '=/v2/checkout/orders/{{$parameter.orderId}}' },
} as const;

const twinOf = (properties: INodeProperties[]): INodeType => ({
	description: {
		displayName: 'Declarative Twin',
		name: 'declarativeTwin',
		group: ['transform'],
		version: 1,
		description: "One of PayPal's operations in n8n's declarative style",
		defaults: { name: 'Declarative Twin' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'payPalRestApi', required: true }],
		requestDefaults: { baseURL: '={{$credentials.baseUrl}}' },
		properties,
	},
});

/** "Get order" and nothing else: the smallest possible node in n8n's declarative style. */
export const smallTwin = (): INodeType =>
	twinOf([
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			options: [{ name: 'Get', value: 'get', action: 'Get an order', routing: GET_ORDER }],
			default: 'get',
		},
		{
			displayName: 'Order',
			name: 'orderId',
			type: 'resourceLocator',
			default: { mode: 'id', value: '' },
			required: true,
			modes: [{ displayName: 'By ID', name: 'id', type: 'string' }],
			displayOptions: { show: { operation: ['get'] } },
		},
	]);

const isOrderOperation = ({ name, displayOptions }: INodeProperties): boolean =>
	name === 'operation' && displayOptions?.show?.resource?.includes('order') === true;

/**
 * "Get order" in a node with all of the PayPal node's properties, as it would be if all of its
 * operations were declarative. Only this one has routing: for the others, n8n only checks the conditions.
 */
export const largeTwin = (payPal: INodeType): INodeType =>
	twinOf(
		payPal.description.properties.map((property) =>
			isOrderOperation(property)
				? {
						...property,
						options: property.options?.map((option) =>
							'value' in option && option.value === 'get'
								? { ...option, routing: GET_ORDER }
								: option,
						),
					}
				: property,
		),
	);
