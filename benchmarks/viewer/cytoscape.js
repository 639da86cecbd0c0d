// Cytoscape.js with the places that are given, and its fastest lines.
const holds = (link, day) => link[2] <= day && day <= link[3];
const off = LINKS.map((link) => !holds(link, DAY));
const cy = cytoscape({
  container: document.getElementById("net"),
  layout: { name: "preset" },
  elements: [
    ...NODES.map(([label, x, y, color], at) => ({
      data: { id: `n${at}`, label, color },
      position: { x, y },
    })),
    ...LINKS.map(([from, to], at) => ({
      data: { id: `e${at}`, source: `n${from}`, target: `n${to}` },
      classes: off[at] ? "off" : "",
    })),
  ],
  style: [
    {
      selector: "node",
      style: {
        width: 10,
        height: 10,
        "background-color": "data(color)",
        label: "data(label)",
        "font-size": 8,
        "min-zoomed-font-size": 8,
      },
    },
    { selector: "edge", style: { width: 1, "line-color": "#bbb", "curve-style": "haystack" } },
    { selector: ".off", style: { display: "none" } },
  ],
  textureOnViewport: false,
  hideEdgesOnViewport: false,
  pixelRatio: 1,
});
cy.one("render", () => (window.isDrawn = true));
const edges = LINKS.map((_, at) => cy.getElementById(`e${at}`));

window.setDay = (day) => {
  const drawn = new Promise((done) => cy.one("render", done));
  cy.batch(() =>
    LINKS.forEach((link, at) => {
      const hidden = !holds(link, day);
      if (off[at] === hidden) return;
      off[at] = hidden;
      edges[at].toggleClass("off", hidden);
    }),
  );
  cy.forceRender();
  return drawn;
};
