export { banks } from './banks';
export { parties } from './parties';
