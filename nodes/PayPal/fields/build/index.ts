export { amount, currency, type MoneyAt } from './amount';
export { boolean } from './boolean';
export { builtOnce } from './builtOnce';
export {
	collection,
	fixedCollection,
	fixedCollections,
	fixedCollectionsByOption as fixedCollectionsByChoice,
} from './collection';
export { dateTime } from './dateTime';
export { decimal } from './decimal';
export { file } from './file';
export { json } from './json';
export { number } from './number';
export { optionsAt, codesAt, multiOptions, options } from './options';
export { change, patch } from './patch';
export { prefixed } from './prefixed';
export { resourceLocator, type LocatorSettings } from './resourceLocator';
export { notSent, ownSetting, type NotSent, type Settings } from './settings';
export { string } from './string';
