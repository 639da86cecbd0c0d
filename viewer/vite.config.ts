import { defineConfig } from "vitest/config";

// One script and one stylesheet: the page that Python writes carries both, so nothing may be split off.
export default defineConfig({
  build: {
    outDir: "../kg/export/html/dist",
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: "src/main.ts",
      output: {
        format: "iife",
        entryFileNames: "viewer.js",
        assetFileNames: "viewer.[ext]",
      },
    },
  },
  test: { include: ["test/**/*.test.ts"], environment: "node", css: true },
});
