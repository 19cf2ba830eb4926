export { readFigures } from './read-figures.server'
