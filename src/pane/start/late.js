/* global document, window, navigator, location */
/*
 * In the page before Office's library, which may take its time or never come whole. Says at once that something is on its
 * way, and after a while what is missing. ES5, because it stands before everything else; who draws the page takes its place.
 */
(function () {
  var place = document.getElementById("pane") || document.getElementById("selftest");
  var english = /^en/i.test(navigator.language || "");
  var style = "font:14px/1.7 Segoe UI,Microsoft YaHei,PingFang SC,sans-serif;padding:28px 24px;color:#767676";
  var note = document.createElement("div");
  function line(tag, text) {
    var made = document.createElement(tag);
    made.appendChild(document.createTextNode(text));
    note.appendChild(made);
    return made;
  }
  function missing() {
    if (!window.Office) return english ? "Office's component (office.js)" : "Office 组件（office.js）";
    if (!place.hasAttribute("data-begun"))
      return english ? "the assistant's own files" : "年报助手自己的文件";
    return english ? "a part of Office's component" : "Office 组件的一部分";
  }
  function tell() {
    if (note.parentNode !== place) return;
    note.setAttribute("role", "alert");
    note.innerHTML = "";
    line("p", (english ? "Not loaded yet: " : "还没有载入：") + missing());
    line(
      "p",
      english
        ? "The network may be slow, or a firewall may let only a part through. The document is not affected. What still comes is used; else load again, or ask whoever looks after the network to allow appsforoffice.microsoft.com."
        : "可能是网络较慢，或者防火墙只放行了一部分。文档不受影响。之后载入了就能用；一直没有，请点“重新载入”，或者请管理网络的同事放行 appsforoffice.microsoft.com。",
    );
    line("button", english ? "Load again" : "重新载入").onclick = function () {
      location.reload();
    };
  }
  if (!place) return;
  note.setAttribute("style", style);
  note.setAttribute("lang", english ? "en" : "zh-CN");
  line("p", english ? "Loading…" : "正在载入…");
  place.appendChild(note);
  setTimeout(tell, 15000);
})();
