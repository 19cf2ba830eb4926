/** Who a person is, in clear. */
export type Identity = {
  givenName: string
  familyName: string
  /** E.164, such as `+33639980001`. */
  phone: string | null
  /** Where she wants to be written to; she signs in by the address of her account. */
  email: string | null
  address: string | null
  /** `YYYY-MM-DD`. */
  birthDate: string | null
}

/** Why an identity is read: what an audit row says of it, and what "who saw me" is made from. */
export type ReadingPurpose =
  | 'file'
  | 'list'
  | 'referrals'
  | 'ranking'
  | 'queue'
  | 'unseen_list'
  | 'call_list'
  | 'training_list'
  | 'event_list'
  | 'introduction'
  | 'neighbourhood'
