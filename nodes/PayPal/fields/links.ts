export { APPROVE_LINK, WITH_APPROVE_LINK } from './shared/links';
