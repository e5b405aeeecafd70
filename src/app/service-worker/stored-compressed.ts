/**
 * Files that no start needs lie compressed in the cache, and are unpacked each time they are asked for. What a start
 * needs lies there as it is, because a browser keeps compiled code only for what the cache answers unchanged.
 */

/** Marks a stored response whose body is compressed; its value is the name of the format. */
export const compressedAsHeader = 'evenkeel-compressed-as';

const format = 'gzip';

/** Whole and never as a stream: a file that breaks off halfway is then no file, and is not answered with. */
async function wholeBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  change: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(body.pipeThrough(change)).arrayBuffer();
}

async function compressed(response: Response): Promise<Response> {
  // A browser without compression stores the file as it is.
  if (response.body === null || typeof CompressionStream === 'undefined') return response;
  const headers = new Headers(response.headers);
  // They tell how it came over the network, which is true of neither the stored nor the unpacked body.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set(compressedAsHeader, format);
  const body = await wholeBody(response.body, new CompressionStream(format));
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/**
 * What is to be answered with for a stored response. Without the mark it is the stored response itself, be it that the file is
 * stored as it is or that an earlier version stored it.
 *
 * @throws TypeError where the stored bytes are not what was once compressed
 */
export async function unpacked(stored: Response): Promise<Response> {
  if (stored.body === null || !stored.headers.has(compressedAsHeader)) return stored;
  const headers = new Headers(stored.headers);
  headers.delete(compressedAsHeader);
  const body = await wholeBody(stored.body, new DecompressionStream(format));
  return new Response(body, { status: stored.status, statusText: stored.statusText, headers });
}

/**
 * Makes the precache compress some of its files, and unpack them when they are asked for. To be given to workbox as a plugin.
 *
 * @param urls the absolute addresses of the files to compress, without what workbox adds to them
 */
export function storedCompressed(urls: ReadonlySet<string>) {
  return {
    /** The response to store, or null for one that must not be stored: then the installation fails, and is tried anew later. */
    async cacheWillUpdate({
      request,
      response,
    }: {
      readonly request: Request;
      readonly response: Response;
    }): Promise<Response | null> {
      // Workbox stops looking at the status itself as soon as a plugin has this function.
      if (!response.ok) return null;
      return urls.has(request.url) ? compressed(response) : response;
    },

    /** The response to answer with; where none can be had from the store, workbox asks the network. */
    async cachedResponseWillBeUsed({
      cachedResponse,
    }: {
      readonly cachedResponse?: Response;
    }): Promise<Response | undefined> {
      if (cachedResponse === undefined) return undefined;
      return unpacked(cachedResponse).catch(() => undefined);
    },
  };
}
