import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A certificate that signs itself, with its key; both PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

const OID = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
} as const

/**
 * For names and addresses on loopback, valid for a day. Node makes keys but no certificates, so this
 * writes the few fields of RFC 5280 that a client looks at.
 */
export function selfSigned(names: readonly string[], from = Date.now() - 3_600_000): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(oid(OID.ecdsaWithSha256))
  const name = sequence(
    der(0x31, sequence(oid(OID.commonName), der(0x0c, Buffer.from(names[0] ?? 'test')))),
  )
  const extensions = sequence(
    sequence(oid(OID.basicConstraints), der(0x04, sequence(der(0x01, Buffer.of(0xff))))),
    sequence(oid(OID.subjectAltName), der(0x04, sequence(...names.map(alternativeName)))),
  )
  const content = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(from), time(from + 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = sign('sha256', content, privateKey)
  const whole = sequence(content, algorithm, der(0x03, Buffer.concat([Buffer.of(0), signature])))
  const text = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
  }
}

function alternativeName(name: string): Buffer {
  const isAddress = /^[\d.]+$/.test(name)
  return isAddress
    ? der(0x87, Buffer.from(name.split('.').map(Number)))
    : der(0x82, Buffer.from(name))
}

function time(ms: number): Buffer {
  const text = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${text}Z`))
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function der(tag: number, content: Buffer): Buffer {
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
