/**
 * Loaded before Jazzer.js: its binary for Linux asks for glibc 2.38 and the libstdc++ of GCC 13, for the sake of three
 * symbols that older systems (Debian 12) have under other names. Where it does not load, a copy of it that asks for those
 * is loaded instead. Elsewhere nothing happens.
 */
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const SECTION = { dynamicSymbols: 11, versions: 0x6fffffff, neededVersions: 0x6ffffffe };
const SYMBOL_LENGTH = 24;

/** What stands in for what: the version that is asked for, that of the older name, and how the name changes. */
const substitutes = [
  { version: "GLIBC_2.38", older: "GLIBC_2.2.5", name: (text) => text.replace(/^__isoc23_/, "") },
  // Constructing this object is how the streams of libstdc++ were made ready before there was a function for it.
  {
    version: "GLIBCXX_3.4.32",
    older: "GLIBCXX_3.4",
    name: (text) => text.replace(/^_ZSt21ios_base_library_initv$/, "_ZNSt8ios_base4InitC1Ev"),
  },
];

/** The sections of a 64-bit ELF file by their type (System V ABI, "Sections"). */
function sectionsOf(file) {
  const [from, length, count] = [
    Number(file.readBigUInt64LE(0x28)),
    file.readUInt16LE(0x3a),
    file.readUInt16LE(0x3c),
  ];
  return Array.from({ length: count }, (_, i) => {
    const at = from + i * length;
    return {
      type: file.readUInt32LE(at + 4),
      at: Number(file.readBigUInt64LE(at + 24)),
      length: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    };
  });
}

/** Changes an ELF file in place: versions, names of symbols and the version of each are what it asks its libraries for. */
function askForOlder(file) {
  const sections = sectionsOf(file);
  const sectionOf = (type) => sections.find((section) => section.type === type);
  const [symbols, versions, needed] = [SECTION.dynamicSymbols, SECTION.versions, SECTION.neededVersions].map(
    sectionOf,
  );
  const names = sections[symbols.link].at;
  const nameAt = (offset) => file.toString("latin1", names + offset, file.indexOf(0, names + offset));

  const asked = [];
  for (let at = needed.at, next = 1; next !== 0; at += next) {
    next = file.readUInt32LE(at + 12);
    let one = at + file.readUInt32LE(at + 8);
    for (let left = file.readUInt16LE(at + 2); left > 0; left--) {
      asked.push({ at: one, library: at, version: nameAt(file.readUInt32LE(one + 8)) });
      one += file.readUInt32LE(one + 12);
    }
  }
  for (const { version, older, name } of substitutes) {
    const wanted = asked.find((one) => one.version === version);
    if (!wanted) continue;
    const index = file.readUInt16LE(wanted.at + 6);
    for (let i = 0; i < symbols.length / SYMBOL_LENGTH; i++) {
      if ((file.readUInt16LE(versions.at + 2 * i) & 0x7fff) !== index) continue;
      const at = names + file.readUInt32LE(symbols.at + SYMBOL_LENGTH * i);
      file.write(`${name(nameAt(at - names))}\0`, at, "latin1");
    }
    const instead = asked.find((one) => one.library === wanted.library && one.version === older);
    file.copy(file, wanted.at, instead.at, instead.at + 4);
    file.copy(file, wanted.at + 8, instead.at + 8, instead.at + 12);
  }
}

const load = process.dlopen;
process.dlopen = function (module, filename, ...flags) {
  try {
    return load.call(this, module, filename, ...flags);
  } catch (error) {
    if (!/@jazzer\.js/.test(filename) || !/version `GLIBC/.test(error.message)) throw error;
    const file = readFileSync(filename);
    askForOlder(file);
    const folder = path.join(process.cwd(), ".cache", "fuzz");
    const copy = path.join(folder, path.basename(filename));
    mkdirSync(folder, { recursive: true });
    writeFileSync(copy, file);
    return load.call(this, module, copy, ...flags);
  }
};
