/** Pixels of a picture as it stands on the page, with its own colours, on a page of that size. */
export const pictured = async (svg: SVGSVGElement): Promise<ImageData> => {
  const {width, height} = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const {backgroundColor, fill} = getComputedStyle(svg);
  copy.setAttribute('style', `background: ${backgroundColor}; fill: ${fill}`);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const [name, value] of Object.entries({width, height})) copy.setAttribute(name, String(value));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};
