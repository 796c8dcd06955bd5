import { developerKey } from "../word/windows.mjs";

/*
 * How Word on Windows is told of the add-in, without the dialogs of the trust centre (learn.microsoft.com, "Sideload Office
 * Add-ins for testing from a network share"): a trusted catalogue, which is a shared folder with manifests, or a value for
 * one manifest. Both are of this user.
 */

const WEF = developerKey.replace(/^HKCU\\/, "HKEY_CURRENT_USER\\").replace(/\\Developer$/, "");
/** Of our own, so that only our entry is taken out again. */
const CATALOG = "{8f0a4c1e-3a57-4f6e-9d0b-6c4f2b7de915}";
const CATALOG_KEY = `${WEF}\\TrustedCatalogs\\${CATALOG}`;
/** Stands where nobody has said which folder is shared. */
const SOME_SHARE = "\\\\SERVER\\SHARE";
const SOME_MANIFEST = "C:\\ProgramData\\nianbao\\manifest.xml";

const escaped = (text) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

/** As the registry editor writes such files: UTF-16 with its mark, and the line ends of Windows. */
const regFile = (...lines) =>
  Buffer.from(`\ufeff${["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n")}`, "utf16le");

/** The key under which the catalogue stands, as PowerShell writes it. */
const inPowerShell = (key) => key.replace(/^HKEY_CURRENT_USER\\/, "HKCU:\\");

const script = (id, share) => `<#
.SYNOPSIS
让 Word 认识年报助手，或者不再认识。只改当前用户的注册表。
Tells Word of the add-in, or takes it out again. Only the registry of this user is changed.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File nianbao.ps1 -Share ${share}
把放 manifest.xml 的共享文件夹设为受信任的加载项目录。

.EXAMPLE
powershell -ExecutionPolicy Bypass -File nianbao.ps1 -Manifest ${SOME_MANIFEST}
不用共享文件夹，直接登记这台电脑上的一份 manifest.xml。

.EXAMPLE
powershell -ExecutionPolicy Bypass -File nianbao.ps1 -Remove
去掉上面两种登记。
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true, ParameterSetName = 'Share')][string]$Share,
    [Parameter(Mandatory = $true, ParameterSetName = 'Manifest')][string]$Manifest,
    [Parameter(Mandatory = $true, ParameterSetName = 'Remove')][switch]$Remove
)
$ErrorActionPreference = 'Stop'
$catalog = '${inPowerShell(CATALOG_KEY)}'
$developer = '${inPowerShell(`${WEF}\\Developer`)}'
$id = '${id}'

if ($PSCmdlet.ParameterSetName -eq 'Share') {
    if (-not (Test-Path -LiteralPath $Share)) { throw "打不开共享文件夹：$Share" }
    New-Item -Path $catalog -Force | Out-Null
    New-ItemProperty -LiteralPath $catalog -Name 'Id' -Value '${CATALOG}' -PropertyType String -Force | Out-Null
    New-ItemProperty -LiteralPath $catalog -Name 'Url' -Value $Share -PropertyType String -Force | Out-Null
    New-ItemProperty -LiteralPath $catalog -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
    if ((Get-ItemProperty -LiteralPath $catalog).Url -ne $Share) { throw '没有写进注册表。' }
    Write-Output "已设为受信任的加载项目录：$Share"
    Write-Output '请关闭所有 Office 程序，再打开 Word：开始（或插入）→ 加载项 → 共享文件夹 → 年报助手 → 添加。'
}
elseif ($PSCmdlet.ParameterSetName -eq 'Manifest') {
    $file = (Resolve-Path -LiteralPath $Manifest).ProviderPath
    # -Force on a key that is there would empty it.
    if (-not (Test-Path -LiteralPath $developer)) { New-Item -Path $developer -Force | Out-Null }
    New-ItemProperty -LiteralPath $developer -Name $id -Value $file -PropertyType String -Force | Out-Null
    if ((Get-ItemProperty -LiteralPath $developer).$id -ne $file) { throw '没有写进注册表。' }
    Write-Output "已登记：$file"
    Write-Output '请关闭 Word 再打开，在“开始”选项卡里找“年报”组。'
}
else {
    if (Test-Path -LiteralPath $catalog) { Remove-Item -LiteralPath $catalog -Recurse }
    if (Test-Path -LiteralPath $developer) {
        Remove-ItemProperty -LiteralPath $developer -Name $id -ErrorAction SilentlyContinue
    }
    Write-Output '已去掉。Word 里还看得见的，关闭所有 Office 程序后再打开。'
}
`;

/**
 * The files for Windows.
 * @param {{ id: string, share?: string }} given id of the manifest; the shared folder, e.g. \\\\server\\nianbao
 * @returns {Record<string, Uint8Array>} by name
 */
export function windowsFiles({ id, share = SOME_SHARE }) {
  const developer = `${WEF}\\Developer`;
  // Windows PowerShell 5.1 takes a file without this mark for the code page of the machine.
  const powershell = `\ufeff${script(id, share)}`.replaceAll("\n", "\r\n");
  return {
    "catalog-add.reg": regFile(
      `[${CATALOG_KEY}]`,
      `"Id"="${CATALOG}"`,
      `"Url"="${escaped(share)}"`,
      '"Flags"=dword:00000001',
    ),
    "catalog-remove.reg": regFile(`[-${CATALOG_KEY}]`),
    "developer-add.reg": regFile(`[${developer}]`, `"${id}"="${escaped(SOME_MANIFEST)}"`),
    "developer-remove.reg": regFile(`[${developer}]`, `"${id}"=-`),
    "nianbao.ps1": Buffer.from(powershell, "utf8"),
  };
}
