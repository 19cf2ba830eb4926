export * from './bakery-story.server'
export * from './neighbour-story.server'
export * from './showcase-emails'
