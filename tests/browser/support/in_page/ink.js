// How far the ink of two pictures lies apart, band by band. A point is inked where it isn't the
// ground of its own row's left edge; ink that has some of the other picture's next to it is
// at its place, as the two smooth edges otherwise.

window.apart = async ([one, other], bands) => {
  const pictures = [await read(one), await read(other)];
  return bands.map(([top, bottom]) => {
    const inked = pictures.map((picture) => ink(picture, Math.round(top), Math.round(bottom)));
    const count = inked[0].count + inked[1].count;
    const away = lone(inked[0], inked[1]) + lone(inked[1], inked[0]);
    return { ink: inked[0].count, moved: away / Math.max(count, 1) };
  });
};

async function read(source) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

function ink({ data, width, height }, top, bottom) {
  const rows = [];
  let count = 0;
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += 1) {
    const row = new Uint8Array(width);
    const ground = y * width * 4;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const far = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part] - data[ground + part]), 0);
      row[x] = far > 180 ? 1 : 0;
      count += row[x];
    }
    rows.push(row);
  }
  return { rows, count };
}

function lone(own, other) {
  const reach = [-1, 0, 1];
  let count = 0;
  own.rows.forEach((row, y) => row.forEach((inked, x) => {
    const near = () => reach.some((down) => reach.some((right) => other.rows[y + down]?.[x + right]));
    if (inked && !near()) count += 1;
  }));
  return count;
}
