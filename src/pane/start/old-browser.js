/* global document, navigator */
/*
 * For the Internet Explorer and EdgeHTML views of Office 2019 and older: neither Word's needed interfaces nor the
 * language of our bundle are there. ES5, in the page before everything else; the open <plaintext> swallows the
 * scripts that follow.
 */
(function () {
  var old = document.documentMode || /MSIE |Trident\/|Edge\//.test(navigator.userAgent);
  var page =
    '<div lang="zh-CN" style="font:15px/1.8 Microsoft YaHei,SimSun,sans-serif;padding:28px 24px;color:#242424">' +
    '<p style="font-size:18px;font-weight:bold;margin:0 0 12px">\u5f53\u524d\u7684 Word \u7248\u672c\u8fc7\u4f4e</p>' +
    "<p>\u5e74\u62a5\u52a9\u624b\u9700\u8981 Office 2021 \u53ca\u4ee5\u4e0a\u7248\u672c\u7684 Word\uff0c\u6216 Microsoft 365\u3002</p>" +
    "<p>\u5df2\u7ecf\u662f\u8fd9\u4e9b\u7248\u672c\u7684\uff0c\u8bf7\u5b89\u88c5 Microsoft Edge WebView2 \u8fd0\u884c\u65f6\u3002</p>" +
    "<p>\u8bf7\u8054\u7cfb\u672c\u5355\u4f4d\u4fe1\u606f\u5316\u90e8\u95e8\u5347\u7ea7 Office \u540e\u518d\u4f7f\u7528\u3002\u6587\u6863\u672c\u8eab\u6ca1\u6709\u95ee\u9898\uff0c\u53ef\u4ee5\u7167\u5e38\u7f16\u8f91\u3002</p>" +
    '</div><plaintext style="display:none">';
  if (old) document.write(page);
})();
