import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A warning nobody asked for is a fault nobody read: it fails the test. A test that expects one mocks it. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([])
  expect(vi.mocked(console.warn).mock.calls).toEqual([])
})
