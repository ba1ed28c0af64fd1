import { renderSVG, renderUnicodeCompact } from 'uqr'

/** Draws a QR code. */
export function encodeQR(text: string): { svg: string; text: string } {
  return { svg: renderSVG(text), text: renderUnicodeCompact(text) }
}
