const HEAVY_BYTES = 1.5 * 1024 * 1024;
const LONGEST_SIDE = 2560;
const QUALITY = 0.85;

/** A big photo made small enough for a slow network; what this browser cannot read (HEIC, mostly) goes as it is. */
export async function lighterPhoto(file: File): Promise<File> {
  if (file.size <= HEAVY_BYTES) return file;
  try {
    const picture = await createImageBitmap(file);
    const blob = await redrawn(picture).finally(() => picture.close());
    return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: blob.type }) : file;
  } catch {
    return file;
  }
}

function redrawn(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.resolve(null);
  // JPEG knows no transparency: what was see-through would turn black.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
