import { describe, expect, it } from 'vitest'
import { isProxyAddress, subscriberOf } from './client-address'

describe('what a subscriber is counted by', () => {
  it.each([
    ['an IPv4 address', '203.0.113.7', '203.0.113.7', true],
    ['another address of the same network', '203.0.113.7', '203.0.113.8', false],
    ['an IPv4 address written as IPv6', '203.0.113.7', '::ffff:203.0.113.7', true],
    ['one of the many addresses of an IPv6 subscriber', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['the next IPv6 subscriber', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['what is no address', 'not an address', '10.0.0.999', true],
  ])('%s', (_what, one, other, same) => {
    expect(subscriberOf(one) === subscriberOf(other)).toBe(same)
  })
})

it('takes addresses and ranges for proxies, and neither words nor counts of hops', () => {
  const given = [
    '10.0.0.1',
    '10.0.0.0/8',
    '::1',
    'fd00::/8',
    '10.0.0.0/99',
    'true',
    '1.2.3',
    'proxy.local',
    '',
  ]
  expect(given.filter(isProxyAddress)).toEqual(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'])
})
