"use strict";
(() => {
  const value = (cell) => (cell.dataset.v === undefined ? null : Number(cell.dataset.v));
  const compare = (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x !== null && y !== null) return x - y;
    if (x !== null || y !== null) return x === null ? -1 : 1;
    return a.textContent.localeCompare(b.textContent, undefined, { numeric: true });
  };
  for (const head of document.querySelectorAll("th")) {
    head.firstElementChild.addEventListener("click", () => {
      const at = head.cellIndex;
      const body = head.closest("table").tBodies[0];
      const numeric = head.classList.contains("n");
      const now = head.getAttribute("aria-sort");
      const down = now === null ? numeric : now === "ascending";
      for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = Array.from(body.rows);
      rows.sort((a, b) => (down ? -1 : 1) * compare(a.cells[at], b.cells[at]));
      body.append(...rows);
    });
  }
  const filter = document.getElementById("filter");
  const hits = document.getElementById("hits");
  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    let shown = 0;
    for (const row of document.querySelectorAll("tbody tr")) {
      row.hidden = wanted !== "" && !row.textContent.toLowerCase().includes(wanted);
      shown += row.hidden ? 0 : 1;
    }
    hits.textContent = wanted === "" ? "" : shown + (shown === 1 ? " row" : " rows");
  });
  const tip = document.getElementById("tip");
  for (const chart of document.querySelectorAll(".chart")) {
    // the browser's own tips come late and small
    for (const title of chart.querySelectorAll("title")) {
      title.parentElement.dataset.tip = title.textContent;
      title.remove();
    }
    chart.addEventListener("pointermove", (event) => {
      const text = event.target.dataset ? event.target.dataset.tip : undefined;
      tip.hidden = text === undefined;
      if (text === undefined) return;
      tip.textContent = text;
      tip.style.left = Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8) + "px";
      tip.style.top = Math.min(event.clientY + 14, window.innerHeight - tip.offsetHeight - 8) + "px";
    });
    chart.addEventListener("pointerleave", () => { tip.hidden = true; });
  }
})();
