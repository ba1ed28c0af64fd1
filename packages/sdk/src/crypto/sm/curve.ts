/** The curve of SM2 (GB/T 32918.5-2017, 2): y² = x³ − 3x + b over the integers modulo p; every point but O has order n. */
export const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
export const n = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n

/** The same as bytes, in the order in which the signer's digest Z takes them: a, b, and the base point. */
export const parameters: Uint8Array = Buffer.from(
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  'hex',
)

/** A point other than O. */
export interface Point {
  readonly x: bigint
  readonly y: bigint
}

/** A point in projective coordinates; O has z = 0. */
type Projective = readonly [x: bigint, y: bigint, z: bigint]

const zero: Projective = [0n, 1n, 0n]
const mod = (value: bigint): bigint => {
  const rest = value % p
  return rest < 0n ? rest + p : rest
}

/** 32 bytes, big-endian. */
export function bytesOf(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex')
}

export function integerOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`)
}

/** True for coordinates of a point on the curve: whatever comes from outside is asked this first. */
export function isOnCurve({ x, y }: Point): boolean {
  return x < p && y < p && mod(y * y - (x * x - 3n) * x - b) === 0n
}

/**
 * Renes, Costello and Batina 2015 (https://eprint.iacr.org/2015/1060), equation of algorithm 1: complete, so that adding,
 * doubling and O take the same steps.
 */
function add([x1, y1, z1]: Projective, [x2, y2, z2]: Projective): Projective {
  const [xx, yy, zz] = [mod(x1 * x2), mod(y1 * y2), mod(z1 * z2)]
  const [xy, xz, yz] = [mod(x1 * y2 + x2 * y1), mod(x1 * z2 + x2 * z1), mod(y1 * z2 + y2 * z1)]
  const k = mod(3n * (b * zz - xz))
  const l = 3n * (xx - zz)
  const m = mod(3n * (b * xz - xx - 3n * zz))
  const [low, high] = [yy - k, yy + k]
  return [mod(xy * low - yz * m), mod(low * high + l * m), mod(yz * high + xy * l)]
}

function inverse(value: bigint): bigint {
  let [result, base] = [1n, value]
  for (let rest = p - 2n; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = mod(result * base)
    base = mod(base * base)
  }
  return result
}

/**
 * `scalar` times `point`, undefined for O. node:crypto has no such step for this curve in all of Node 20 to 26. The steps
 * do not depend on the scalar, though the time of BigInt arithmetic may: a scalar that is used more than once is to be
 * given blinded, a multiple of n added to it.
 */
export function multiply(point: Point, scalar: bigint): Point | undefined {
  const table: Projective[] = [zero]
  for (let index = 1; index < 16; index++)
    table.push(add(table[index - 1] as Projective, [point.x, point.y, 1n]))
  let sum = zero
  const digits = scalar.toString(16).padStart(64, '0')
  for (const digit of digits) {
    for (let doubling = 0; doubling < 4; doubling++) sum = add(sum, sum)
    sum = add(sum, table[Number.parseInt(digit, 16)] as Projective)
  }
  const [x, y, z] = sum
  if (z === 0n) return undefined
  const over = inverse(z)
  return { x: mod(x * over), y: mod(y * over) }
}
