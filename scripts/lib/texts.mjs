/** What the set-up scripts say, Chinese first; English where the system's language is English. */
const zh = {
  nodeTooOld: "需要 Node.js 20 或更新的版本，现在是 {version}。请到 https://nodejs.org 下载安装后再运行。",
  installing: "正在安装所需的程序包（只有第一次需要，约一两分钟）……",
  installFailed: "程序包没有装上（npm 退出码 {code}）。请检查网络或 npm 镜像设置后再运行一次。",
  building: "正在构建：{what}……",
  built: "构建完成：{what}（{seconds} 秒）",
  buildFailed: "构建失败：{what}",
  buildNone: "还没有 {file}，跳过构建：{what}",
  chromiumInstalling: "正在安装 Chromium 和中文字体（apt-get）……",
  chromiumMissing:
    "没有找到 Chromium、Chrome 或 Edge。{how}装好后再运行；装在别处时，用环境变量 CHROMIUM_PATH 指出程序的位置。",
  chromiumHowDebian: "请以 root 运行：apt-get install -y chromium fonts-noto-cjk。",
  chromiumHowMac: "请安装 Chrome（https://www.google.com/chrome/）或运行：brew install --cask chromium。",
  chromiumHowWindows: "Windows 10 以上自带 Edge；没有时请安装 Edge 或 Chrome。",
  chromiumHowLinux: "请用本系统的软件包管理器安装 chromium 和 fonts-noto-cjk。",
  portBusy: "端口 {port} 已被别的程序占用，改用 {next}。",
  noPort: "从 {port} 起的 {count} 个端口都被占用，请用 --port 另指定一个。",
  address: "模拟 Word 已就绪：{url}",
  stop: "按 Ctrl+C 结束。",
  bye: "已结束。",
  opening: "正在用 {browser} 打开……",
  openByHand:
    "没有找到 Chromium、Chrome 或 Edge，已请系统默认浏览器打开上面的地址。浏览器会提示证书不受信任（证书是本机自己生成的）：请点“高级”，再点“继续前往 localhost”。",
  openYourself:
    "请用浏览器打开上面的地址。浏览器会提示证书不受信任（证书是本机自己生成的）：请点“高级”，再点“继续前往 localhost”。",
  wordFound: "本机装有 Word：{path}",
  wordCertificate: "正在准备本机可信的开发证书（系统可能会询问一次是否信任）……",
  wordCertificateFailed: "没有得到可信的开发证书，改为打开模拟 Word。",
  wordServing: "加载项的网页已就绪：{url}",
  wordSideloading: "正在把加载项装入 Word……",
  wordSideloadFailed: "没能把加载项装入 Word，改为打开模拟 Word。",
  wordPortNeeded:
    "Word 里的加载项只认端口 {port}，现在被别的程序占用。请先关掉那个程序，或用 --simulated 打开模拟 Word。",
  wordOpened: "Word 已打开。在“开始”选项卡里找“年报”，没有时请看“插入 → 我的加载项 → 开发人员加载项”。",
  selfTestOpened:
    "Word 已打开。在“开始”选项卡里点“打开自检”，没有时请看“插入 → 我的加载项 → 开发人员加载项”；然后点“开始自检”。",
  unknownOption: "不认识的选项：{option}",
  unknownWord: "不认识“{word}”：这里只能写选项，见 --help。",
  optionTwice: "选项 {option} 写了两次。",
  noValueWanted: "选项 {option} 后面不需要值。",
  valueMissing: "选项 {option} 后面缺少值。",
  badPort: "端口“{port}”不对（--port {port}）：请写 0 到 65535 之间的数。",
  noDocument: "没有这个文件（--document {file}）。",
  originMissing: "还缺网址：npm run package -- --origin https://服务器/目录。这是加载项的网页将来放的地方。",
  originWrong:
    "“{origin}”不能用：要以 https:// 开头，只写服务器、端口和目录，不能是 localhost，目录用字母、数字、“-”“_”“.”。",
  packaged:
    "已写好：{folder}\n1. 把这个文件夹里的全部文件放到 {address}/ 下（要有 Word 信任的证书）。\n2. 把其中的 manifest.xml 交给用户：放进受信任的共享文件夹，或由管理员集中部署。\n放好后用浏览器打开 {address}/taskpane.html，能看到窗格的文字就对了。",
  packageHelp: `用法：npm run package -- --origin https://服务器/目录 [--officejs 网址]

为一个单位构建加载项：网页写到 package/，其中的 manifest.xml 指向这个网址。

  --origin https://…    网页将来放的地方
  --officejs https://…  从哪里载入 office.js，如世纪互联或内网的副本；默认是微软的网址
  --help                这些说明`,
  help: `用法：npm start -- [选项]

一条命令装好、建好、打开：本机有 Word 时在 Word 里打开，否则打开模拟 Word（浏览器里的小 Word）。

  --simulated       本机有 Word 也用模拟 Word
  --no-open         只开服务，不打开浏览器或 Word（服务器上用）
  --no-build        不重新构建，用现有的构建结果
  --port 端口       从这个端口起找空闲的（默认 3000）
  --document 文件   打开这份 .docx，不用示例报告
  --help            显示这段说明`,
  selfTestHelp: `用法：npm run selftest -- [选项]

打开一份空白文档和“自检”窗格：看看本机的 Word 是怎么做的，和年报助手的设想是否一致。
本机没有 Word 时，打开模拟 Word。

  --simulated       本机有 Word 也用模拟 Word
  --no-open         只开服务，不打开浏览器或 Word（服务器上用）
  --no-build        不重新构建，用现有的构建结果
  --port 端口       从这个端口起找空闲的（默认 3000）
  --help            显示这段说明`,
};

const en = {
  nodeTooOld:
    "Node.js 20 or later is needed, this is {version}. Please install it from https://nodejs.org first.",
  installing: "Installing packages (first time only, a minute or two) …",
  installFailed:
    "The packages could not be installed (npm: exit code {code}). Check the network and try again.",
  building: "Building {what} …",
  built: "Built {what} ({seconds} s)",
  buildFailed: "Build failed: {what}",
  buildNone: "{file} is not there, not built: {what}",
  chromiumInstalling: "Installing Chromium and Chinese fonts (apt-get) …",
  chromiumMissing:
    "No Chromium, Chrome or Edge found. {how} Then run this again; CHROMIUM_PATH names a browser that stands elsewhere.",
  chromiumHowDebian: "As root: apt-get install -y chromium fonts-noto-cjk.",
  chromiumHowMac: "Install Chrome (https://www.google.com/chrome/), or: brew install --cask chromium.",
  chromiumHowWindows: "Windows 10 and later bring Edge; otherwise install Edge or Chrome.",
  chromiumHowLinux: "Install chromium and fonts-noto-cjk with your system's package manager.",
  portBusy: "Port {port} is taken by another program, using {next}.",
  noPort: "{count} ports from {port} on are taken; name another one with --port.",
  address: "The simulated Word is ready: {url}",
  stop: "Ctrl+C ends it.",
  bye: "Ended.",
  opening: "Opening in {browser} …",
  openByHand:
    "No Chromium, Chrome or Edge found; the default browser was asked to open the address above. It will warn about the certificate (made on this machine): choose Advanced, then Continue to localhost.",
  openYourself:
    "Open the address above in a browser. It will warn about the certificate (made on this machine): choose Advanced, then Continue to localhost.",
  wordFound: "Word is on this machine: {path}",
  wordCertificate: "Preparing a trusted development certificate (the system may ask once) …",
  wordCertificateFailed: "No trusted development certificate; opening the simulated Word instead.",
  wordServing: "The add-in's pages are ready: {url}",
  wordSideloading: "Putting the add-in into Word …",
  wordSideloadFailed: "The add-in could not be put into Word; opening the simulated Word instead.",
  wordPortNeeded:
    "The add-in in Word needs port {port}, which another program holds. Close that program, or use --simulated.",
  wordOpened: "Word is open. Look for 年报 in the Home tab, or in Insert → My Add-ins → Developer Add-ins.",
  selfTestOpened:
    "Word is open. Press “Open self-test” in the Home tab (or look in Insert → My Add-ins → Developer Add-ins), then “Start”.",
  unknownOption: "Unknown option: {option}",
  unknownWord: "What is “{word}”? Only options can stand here, see --help.",
  optionTwice: "The option {option} stands twice.",
  noValueWanted: "The option {option} takes no value.",
  valueMissing: "The option {option} lacks its value.",
  badPort: "“{port}” is no port (--port {port}): a number from 0 to 65535.",
  noDocument: "There is no such file (--document {file}).",
  originMissing:
    "The address is missing: npm run package -- --origin https://server/folder. The pages of the add-in will be served from it.",
  originWrong:
    "“{origin}” cannot be used: https://, server, port and folder only, not localhost, the folder in letters, digits, “-”, “_” and “.”.",
  packaged:
    "Written: {folder}\n1. Put all files of this folder under {address}/ (with a certificate that Word trusts).\n2. Give its manifest.xml to the users: in a trusted shared folder, or by central deployment.\nThen open {address}/taskpane.html in a browser: words of the pane show that it is there.",
  packageHelp: `Usage: npm run package -- --origin https://server/folder [--officejs URL]

Builds the add-in for an office: the pages in package/, with a manifest.xml that points to this address.

  --origin https://…    where the pages will be served from
  --officejs https://…  where office.js is loaded from, e.g. 21Vianet's or a copy of one's own; Microsoft's otherwise
  --help                these words`,
  help: `Usage: npm start -- [options]

One command installs, builds and opens: in Word where Word is installed, else in the simulated Word
(a small Word in the browser).

  --simulated       use the simulated Word even where Word is installed
  --no-open         only serve; open neither browser nor Word (for servers)
  --no-build        use what has been built before
  --port PORT       look for a free port from here on (default 3000)
  --document FILE   open this .docx instead of the sample report
  --help            this text`,
  selfTestHelp: `Usage: npm run selftest -- [options]

Opens an empty document with the self-test beside it: what this Word does, and whether it is what the assistant
assumes. In the simulated Word where Word is not installed.

  --simulated       use the simulated Word even where Word is installed
  --no-open         only serve; open neither browser nor Word (for servers)
  --no-build        use what has been built before
  --port PORT       look for a free port from here on (default 3000)
  --help            this text`,
};

const locale =
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || process.env.npm_config_locale || "";
const texts = /^en/i.test(locale) ? en : zh;

/**
 * The text of a message with its {placeholders} filled.
 * @param {keyof typeof zh} id
 * @param {Record<string, string | number>} [data]
 */
export function text(id, data = {}) {
  return texts[id].replace(/\{(\w+)\}/g, (_, name) => String(data[name]));
}

/** @param {keyof typeof zh} id @param {Record<string, string | number>} [data] */
export function say(id, data) {
  console.log(text(id, data));
}
