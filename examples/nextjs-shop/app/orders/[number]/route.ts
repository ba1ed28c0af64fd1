import { shop } from '../../../lib/shop'

export async function GET(
  _: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const order = shop().orders.get((await params).number)
  return order === undefined ? new Response(null, { status: 404 }) : Response.json(order)
}
