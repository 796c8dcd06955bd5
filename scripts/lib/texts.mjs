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
  wordNoCertificate: "没有得到开发证书：{tool} 没有写出证书文件。请检查网络或 npm 镜像设置，然后再运行一次。",
  wordUntrusted:
    "系统还不信任开发证书：用系统自带的程序连接 https://localhost:3000 没有成功。请再运行一次；{how}，证书文件是 {file}。",
  wordTrustOnWindows:
    "系统问是否安装“Developer CA for Microsoft Office Add-ins”时选“是”。没有问的，双击证书文件，安装到“当前用户”的“受信任的根证书颁发机构”",
  wordTrustOnMac:
    "系统要密码时输入登录密码。没有问的，双击证书文件加入“钥匙串访问”，把它的“信任”改为“始终信任”",
  wordNotRegistered:
    "没能把加载项写入注册表：{key} 下没有读到 {id} = {file}（{said}）。单位的策略可能禁止修改注册表：请管理员添加这个字符串值，或用共享文件夹部署（见 README 的 In Word 一节）。",
  wordStillRegistered: "加载项还登记在注册表里。不再用时，请运行 regedit，删除 {key} 下的值 {id}。",
  wordFolderRefused:
    "没能把加载项放进 Word 的文件夹。系统问“终端”能否访问其他 App 的数据时请选“好”；也可以自己把 {file} 复制到 {folder}。",
  wordFileStays: "加载项的文件还在。不再用时，请删除 {file}。",
  wordNotUsed: "{why}\n改为打开模拟 Word。",
  wordLeft: "{why}",
  wordServing: "加载项的网页已就绪：{url}",
  wordSideloading: "正在把加载项装入 Word……",
  wordNotStarted:
    "没有看到 Word 启动（{path}）。加载项已经登记，网页已就绪：请自己打开 Word，再打开{document}，在“开始”选项卡里找“年报”。",
  wordEmptyDocument: "一份空白文档",
  wordRanBefore: "Word 之前就开着。看不到加载项时，请关闭全部 Word 窗口，再运行一次。",
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
  officejsWrong: "“{officejs}”不能用：要以 https:// 开头，以 /office.js 结尾。",
  shareWrong: "“{share}”不能用：共享文件夹写成 \\\\服务器\\目录。",
  "packageDoubt.changed": "注意：有没提交的改动，同一个提交再打一次，得到的字节可能不同。",
  "packageDoubt.noCommit": "注意：这里不是 git 仓库，压缩包里的时间用现在的时间，再打一次字节会不同。",
  packaged:
    "已写好：{file}\nSHA-256：{sum}\n交给管服务器的人，解开后打开其中的 guide.html，照着做。网页要能从 {address}/ 打开。",
  packageHelp: `用法：npm run package -- --origin https://服务器/目录 [选项]

为一个单位把加载项打成一个压缩包 package/nianbao-版本.zip：要放到服务器上的网页、指向这个网址的 manifest.xml、部署说明、
nginx 和 IIS 的示例、Windows 上登记用的文件、校验和。

  --origin https://…    网页将来放的地方
  --officejs https://…  另做一套网页，从这个网址载入 office.js（世纪互联，或内网的副本；以 /office.js 结尾）
  --share \\\\服务器\\目录   放 manifest.xml 的共享文件夹，写进登记用的文件
  --contact 文字        用户遇到问题找谁，写在支持页上
  --output 文件夹       压缩包放在哪里（默认 package/）
  --help                这些说明`,
  help: `用法：npm start -- [选项]

一条命令装好、建好、打开：本机有 Word 时在 Word 里打开，否则打开模拟 Word（浏览器里的小 Word）。

  --simulated       本机有 Word 也用模拟 Word
  --page            不用 Word：建好 nianbao.html，在浏览器里打开
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
  wordNoCertificate:
    "No development certificate: {tool} wrote none. Check the network or the npm mirror, then run this again.",
  wordUntrusted:
    "The system does not trust the development certificate yet: a program of the system's own could not connect to https://localhost:3000. Run this again; {how}. The certificate's file is {file}.",
  wordTrustOnWindows:
    "answer Yes when you are asked whether to install “Developer CA for Microsoft Office Add-ins”. If you were not asked, double-click the file and install it for the current user, under Trusted Root Certification Authorities",
  wordTrustOnMac:
    "type your login password when you are asked for one. If you were not asked, double-click the file to put it into Keychain Access and set its trust to Always Trust",
  wordNotRegistered:
    "The add-in could not be written into the registry: {key} does not show {id} = {file} ({said}). A policy may forbid it: ask the administrator to add this string value, or deploy by a shared folder (see README, In Word).",
  wordStillRegistered:
    "The add-in is still in the registry. To take it away, run regedit and delete the value {id} under {key}.",
  wordFolderRefused:
    "The add-in could not be put into Word's folder. Choose OK when macOS asks whether the terminal may reach data of other apps, or copy {file} into {folder} yourself.",
  wordFileStays: "The add-in's file is still there. To take the add-in away, delete {file}.",
  wordNotUsed: "{why}\nOpening the simulated Word instead.",
  wordLeft: "{why}",
  wordServing: "The add-in's pages are ready: {url}",
  wordSideloading: "Putting the add-in into Word …",
  wordNotStarted:
    "Word was not seen to start ({path}). The add-in is registered and its pages are served: open Word yourself, then {document}, and look for 年报 in the Home tab.",
  wordEmptyDocument: "an empty document",
  wordRanBefore:
    "Word was running before. If the add-in does not show, close all of Word's windows and run this again.",
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
  officejsWrong: "“{officejs}” cannot be used: it has to begin with https:// and end with /office.js.",
  shareWrong: "“{share}” cannot be used: a shared folder is written \\\\server\\share.",
  "packageDoubt.changed":
    "Note: there are changes without a commit; another run at this commit may give other bytes.",
  "packageDoubt.noCommit":
    "Note: this is no git repository; the files bear the present time, and another run gives other bytes.",
  packaged:
    "Written: {file}\nSHA-256: {sum}\nFor whoever runs the server: unpack it, open its guide.html and follow it. The pages are to be served from {address}/.",
  packageHelp: `Usage: npm run package -- --origin https://server/folder [options]

Packs the add-in for an office into package/nianbao-VERSION.zip: the pages for the server, a manifest.xml that points to
this address, the guide, examples for nginx and IIS, files for the registry of Windows, checksums.

  --origin https://…    where the pages will be served from
  --officejs https://…  adds pages that load office.js from here (21Vianet’s, or a copy of one’s own; ends with /office.js)
  --share \\\\server\\share  the shared folder for manifest.xml, written into the files for the registry
  --contact TEXT        whom users are to ask, for the page on support
  --output FOLDER       where the zip goes (package/ otherwise)
  --help                these words`,
  help: `Usage: npm start -- [options]

One command installs, builds and opens: in Word where Word is installed, else in the simulated Word
(a small Word in the browser).

  --simulated       use the simulated Word even where Word is installed
  --page            without Word: build nianbao.html and open it in the browser
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
