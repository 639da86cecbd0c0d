// vis-network as pyvis sets it for a graph with places and without physics.
const holds = (link, day) => link[2] <= day && day <= link[3];
const off = LINKS.map((link) => !holds(link, DAY));
const nodes = new vis.DataSet(
  NODES.map(([label, x, y, color], id) => ({ id, label, x, y, color, shape: "dot", size: 5 })),
);
const edges = new vis.DataSet(LINKS.map(([from, to], id) => ({ id, from, to, hidden: off[id] })));
const options = {
  physics: false,
  layout: { improvedLayout: false },
  edges: { smooth: false, color: "#bbb" },
  interaction: { hideEdgesOnDrag: false },
};
const network = new vis.Network(document.getElementById("net"), { nodes, edges }, options);
network.once("afterDrawing", () => (window.isDrawn = true));

window.setDay = (day) =>
  new Promise((done) => {
    network.once("afterDrawing", done);
    const changed = [];
    LINKS.forEach((link, id) => {
      const hidden = !holds(link, day);
      if (off[id] === hidden) return;
      off[id] = hidden;
      changed.push({ id, hidden });
    });
    if (changed.length) edges.update(changed);
    else network.redraw();
  });
