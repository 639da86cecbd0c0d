import { describe, expect, it } from "vitest";

import { Graph } from "../src/graph";
import { fit, zoomed } from "../src/network/camera";
import { settle } from "../src/network/forces";
import { Room, boxAt, overlap, place, type Wish } from "../src/network/labels";
import { Links } from "../src/network/links";
import { MOST_AROUND, MOST_SHOWN, around } from "../src/network/neighbourhood";
import { pack } from "../src/network/pack";
import { Tenures } from "../src/tenures";
import type { Wire } from "../src/wire";

/** Two provinces with a commune each, three bodies, people in them; one person in two bodies. */
function wire(people = 6): Wire {
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}${at}`);
  const [persons, units, bodies] = [people, 4, 3];
  const at = { Person: 0, Unit: people, Body: people + units, Position: people + units + bodies, Tenure: people + units + bodies * 2 };
  const rows = Array.from({ length: persons + 1 }, (_, row) => ({ person: row % persons, body: row % bodies }));
  return {
    version: 1,
    meta: { build: "b", program: "p", documents: 0, seeds: [], hops: 0, day: 0, last: 20000, open: "" },
    concepts: { kinds: {}, titles: {}, types: {}, terms: {} },
    nodes: {
      Person: { id: ids("m", persons), name: ids("Người ", persons) },
      Unit: { id: ids("u", units), name: ids("xã ", units) },
      Body: { id: ids("b", bodies), name: ids("Ủy ban ", bodies), labels: [["StateBody"], ["PartyBody"], ["FrontBody"]] },
      Position: { id: ids("p", bodies), name: ids("Chức ", bodies) },
      Tenure: { id: ids("t", rows.length), startNotAfter: rows.map((_, row) => row), endNotBefore: rows.map((_, row) => row + 10) },
    },
    edges: {
      HAS_TENURE: { s: rows.map((row) => at.Person + row.person), t: rows.map((_, row) => at.Tenure + row) },
      OF_POSITION: { s: rows.map((_, row) => at.Tenure + row), t: rows.map((row) => at.Position + row.body) },
      IN_BODY: { s: [0, 1, 2].map((one) => at.Position + one), t: [0, 1, 2].map((one) => at.Body + one) },
      OF_UNIT: { s: [0, 1, 2].map((one) => at.Body + one), t: [at.Unit + 1, at.Unit + 1, at.Unit + 3] },
      PART_OF: { s: [at.Unit + 1, at.Unit + 3], t: [at.Unit, at.Unit + 2] },
    },
    partial: [],
    seats: [],
  };
}

function linksOf(people?: number): Links {
  const graph = new Graph(wire(people));
  return new Links(graph, new Tenures(graph));
}

const everything = { focus: null, hops: 0, open: [], hidden: new Set<string>() };

describe("links", () => {
  it("are one a person and body, with the system of the body", () => {
    const links = linksOf();
    expect(links.all.filter((link) => link.type === "post")).toHaveLength(6);
    expect([...new Set(links.neighbours(0))].map((node) => links.graph.name(node))).toEqual(["Ủy ban 0"]);
    expect(links.system(0)).toBe("state");
  });

  it("are certain on the days that their tenures are", () => {
    const links = linksOf();
    const link = links.all.find((one) => one.type === "post" && one.a === 1)!;
    expect([links.on(link, 5), links.on(link, 400), links.on(link, 9000)]).toEqual(["certain", "possible", "none"]);
  });
});

describe("a neighbourhood", () => {
  it("grows by steps and by what is opened", () => {
    const links = linksOf();
    const of = (hops: number, open: number[] = []) => around(links, { focus: 0, hops, open, hidden: new Set() }).nodes.length;
    expect(of(1)).toBe(2);
    expect(of(2)).toBeGreaterThan(of(1));
    expect(of(1, [links.neighbours(0)[0]!])).toBe(of(2));
  });

  it("leaves out kinds, never what it is around, and says how many are not shown", () => {
    const links = linksOf();
    const shown = around(links, { focus: 0, hops: 2, open: [], hidden: new Set(["Person"]) });
    expect(shown.nodes.filter((node) => links.graph.kind(node) === "Person")).toEqual([0]);
    expect(Math.max(...shown.more.values())).toBeGreaterThan(0);
  });

  it("is never more than can be looked at", () => {
    const links = linksOf(5000);
    const body = links.graph.range("Body")[0];
    expect(around(links, { focus: body, hops: 1, open: [], hidden: new Set() }).nodes).toHaveLength(MOST_AROUND + 1);
    expect(around(links, { focus: body, hops: 2, open: [], hidden: new Set() }).nodes.length).toBeLessThanOrEqual(MOST_SHOWN);
  });
});

describe("the map of everything", () => {
  const links = linksOf(300);
  const { nodes } = around(links, everything);
  const at = new Map(nodes.map((node, row) => [node, row]));

  it("is the same each time", () => {
    const [a, b] = [pack(links, nodes, at), pack(linksOf(300), nodes, at)];
    expect([...a.x, ...a.y]).toEqual([...b.x, ...b.y]);
  });

  it("puts nothing on anything else, and all within the circle of its province", () => {
    const { x, y, groups } = pack(links, nodes, at);
    for (let a = 0; a < nodes.length; a++)
      for (let b = 0; b < a; b++) expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(3);
    const provinces = groups.filter((group) => group.depth === 1);
    expect(provinces.map((group) => links.graph.name(group.node)).sort()).toEqual(["xã 0", "xã 2"]);
    for (let row = 0; row < nodes.length; row++)
      expect(provinces.some((group) => Math.hypot(x[row]! - group.x, y[row]! - group.y) <= group.r)).toBe(true);
  });
});

describe("forces", () => {
  it("put the focus in the middle, nothing on anything else, and are the same each time", () => {
    const links = linksOf(40);
    const shown = around(links, { focus: 0, hops: 2, open: [], hidden: new Set() });
    const [a, b] = [settle(links, shown, 0, new Map()), settle(links, shown, 0, new Map())];
    expect(a).toEqual(b);
    expect(a.get(0)).toEqual([0, 0]);
    const places = [...a.values()];
    for (let one = 0; one < places.length; one++)
      for (let two = 0; two < one; two++)
        expect(Math.hypot(places[one]![0] - places[two]![0], places[one]![1] - places[two]![1])).toBeGreaterThan(8);
  });
});

describe("labels", () => {
  const wish = (x: number, y: number): Wish => ({ x, y, radius: 5, width: 80, height: 16 });

  it("never overlap, and lie on the screen", () => {
    const wishes = Array.from({ length: 400 }, (_, at) => wish((at * 37) % 500, (at * 61) % 300));
    const boxes = place(wishes, new Room(500, 300)).filter((box) => box !== null);
    expect(boxes.length).toBeGreaterThan(30);
    boxes.forEach((a, at) => {
      expect(a.left >= 0 && a.top >= 0 && a.right <= 500 && a.bottom <= 300).toBe(true);
      for (const b of boxes.slice(0, at)) expect(overlap(a, b)).toBe(false);
    });
  });

  it("take the right side first, another where that is taken, none where all are", () => {
    const room = new Room(500, 300);
    const boxes = place(Array.from({ length: 5 }, () => wish(200, 150)), room);
    expect(boxes.slice(0, 4)).toEqual((["right", "left", "below", "above"] as const).map((side) => boxAt(wish(200, 150), side)));
    expect(boxes[4]).toBeNull();
    expect(place([{ ...wish(200, 150), must: true }], room)).toEqual([boxAt(wish(200, 150), "below")]);
  });
});

describe("the camera", () => {
  it("shows all, and keeps what is under the pointer when it zooms", () => {
    const camera = fit([-100, -50, 300, 50], 800, 600);
    expect(-100 * camera.k + camera.x).toBeGreaterThanOrEqual(47);
    expect(300 * camera.k + camera.x).toBeLessThanOrEqual(753);
    const near = zoomed(camera, 2, 200, 100);
    expect((200 - near.x) / near.k).toBeCloseTo((200 - camera.x) / camera.k);
    expect(fit([Infinity, Infinity, -Infinity, -Infinity], 800, 600).k).toBe(1);
  });
});
