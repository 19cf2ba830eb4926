export { goesBy, isAlwaysSent, messageKinds, silentChoice, type MessageKind } from './message-kinds'
