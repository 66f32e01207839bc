import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The sizes that phones ask for, drawn from app/icon.svg; its ground reaches to the edge, so that any mask may cut it. */
export const generateStaticParams = () => ['192', '512'].map((size) => ({ size }));

export const GET = async (_: Request, { params }: RouteContext<'/icons/[size]'>): Promise<Response> => {
  const { size } = await params;
  const file = await readFile(path.join(process.cwd(), 'app', 'icons', `${size}.png`));
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/png' } });
};
