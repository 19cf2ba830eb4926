export { authorise, authoriseRole } from './authorise'
