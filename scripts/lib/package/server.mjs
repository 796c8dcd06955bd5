/** Example configurations of web servers for the pages of a package. */

/** Where the examples expect the folder www of the package. */
const ON_LINUX = "/srv/nianbao/www";

/** Of IIS: what lies in a folder goes without Cache-Control. */
const withoutCacheControl = (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>`;

/**
 * For nginx: a file of its own, included in `http`.
 * @param {string} address where the pages will be served from, e.g. https://office.example/nianbao
 */
export function nginxConf(address) {
  const { hostname, port, pathname } = new URL(address);
  const base = `${pathname.replace(/\/+$/, "")}/`;
  return `# 年报助手，nginx 示例。Example for nginx.
# 1. 把压缩包里的 www 文件夹放到 ${ON_LINUX}
# 2. 把证书（含中间证书）和私钥放到下面两个位置
# 3. 把本文件放到 /etc/nginx/conf.d/nianbao.conf，运行 nginx -t，再 nginx -s reload
server {
    listen ${port || 443} ssl;
    server_name ${hostname};

    ssl_certificate     /etc/nginx/tls/nianbao.crt;
    ssl_certificate_key /etc/nginx/tls/nianbao.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    charset utf-8;
    charset_types text/css text/javascript text/plain;
    types {
        text/html       html;
        text/css        css;
        text/javascript js;
        text/plain      txt;
        image/png       png;
    }
    gzip on;
    gzip_types text/css text/javascript;
    server_tokens off;

    # 网页和脚本每次打开都问一声有没有变：更新以后，用户重新打开窗格就是新的。
    # Pages and scripts are asked for anew each time, and answered with 304 while they are the same.
    # 不要加 X-Frame-Options：网页版 Word 把窗格放在框架里。
    location ${base} {
        alias ${ON_LINUX}/;
        add_header Cache-Control no-cache;
        add_header X-Content-Type-Options nosniff always;
    }

    # 图标不能带 no-cache、no-store：否则 Office 换成它自己的图标。
    # Icons go without Cache-Control: Office shows icons of its own in their place otherwise.
    location ${base}assets/ {
        alias ${ON_LINUX}/assets/;
        add_header X-Content-Type-Options nosniff always;
    }
    location ${base}officejs/assets/ {
        alias ${ON_LINUX}/officejs/assets/;
        add_header X-Content-Type-Options nosniff always;
    }
}
`;
}

/** For IIS: stands beside the pages. Its folder `assets` is the only one whose files may be kept unasked. */
export const webConfig = `<?xml version="1.0" encoding="utf-8"?>
<!-- 年报助手，IIS 示例：复制到网页所在的文件夹（与 taskpane.html 放在一起）。站点要绑定 https 和证书。
     Example for IIS: put it beside taskpane.html. The site needs a binding for https. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <!-- 网页和脚本每次打开都问一声有没有变。Pages and scripts are asked for anew each time. -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
    <directoryBrowse enabled="false" />
  </system.webServer>
  <!-- 图标不能带 no-cache：否则 Office 换成它自己的图标。Icons go without Cache-Control. -->
${["assets", "officejs/assets"].map(withoutCacheControl).join("\n")}
</configuration>
`;
