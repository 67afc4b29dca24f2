type Bytes = Uint8Array<ArrayBuffer>;

/** A secret that another key keeps: what AES-GCM made of it, and the number that was used once for that. */
export interface Wrapped {
  nonce: Bytes;
  bytes: Bytes;
}

/**
 * The family's key pair. The public half lies open, so that a note can be sealed by whoever sits there; the private half is
 * kept by the passphrase, and a second time by the recovery code. It is nowhere in the clear.
 */
export interface FamilyKey {
  publicKey: Bytes;
  byPassphrase: Wrapped;
  /** `null` until somebody has been shown a code. */
  byCode: (Wrapped & { salt: Bytes }) | null;
}

/** What the key seals: the number for the receiver and the text, as HPKE gives them. */
export interface Sealed {
  encapsulated: Bytes;
  bytes: Bytes;
}

/** Both halves, for as long as something is opened. */
export interface KeyPair {
  publicKey: Bytes;
  privateKey: Bytes;
}
