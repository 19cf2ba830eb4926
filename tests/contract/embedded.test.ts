import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { describeSearchEngine } from './search-engine.contract'

describeSearchEngine('embedded', ({ source, vocabulary, weights }) =>
  createEmbeddedEngine({ source, vocabulary: () => vocabulary, weights }),
)
