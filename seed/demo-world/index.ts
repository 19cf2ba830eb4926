export { seedDemoWorld, type DemoWorld } from './seed-demo-world.server'
