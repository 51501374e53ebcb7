// The contrast of two colours as WCAG 2.1 defines it (1 to 21), for colours as CSS computes them: "rgb(1, 2, 3)".

function luminance(colour) {
  const [red, green, blue] = colour
    .match(/[\d.]{1,8}/g)
    .slice(0, 3)
    .map((value) => Number(value) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
