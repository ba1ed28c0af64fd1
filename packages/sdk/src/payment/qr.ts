import { renderSVG, renderUnicodeCompact } from 'uqr'

/** Draws a QR code. */
export function encodeQR(content: string): { svg: string; dataUrl: string; text: string } {
  const svg = renderSVG(content)
  const dataUrl = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return { svg, dataUrl, text: renderUnicodeCompact(content) }
}
