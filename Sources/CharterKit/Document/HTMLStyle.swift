// The style sheet of the HTML page, a constant so that its hash is one too.

enum HTMLStyle {
  /// The SHA-256 of the sheet, named in the page's policy.
  static let digest: [UInt8] = {
    var bytes: [UInt8] = []
    Escape.append(sheet, to: &bytes)
    return SHA256.digest(of: bytes)
  }()

  /// Each colour is named once for light mode and once for dark; paper is always light. A test checks the contrast.
  static let sheet: StaticString = """

    :root{color-scheme:light dark;--page:#ffffff;--ink:#1c2126;--quiet:#56606b;--line:#ccd3da;--tint:#f3f5f8;
    --accent:#1d4f7c;--warn:#8c1d18;--warn-tint:#fcefee}
    @media screen and (prefers-color-scheme:dark){:root{--page:#15191d;--ink:#e6eaee;--quiet:#a6b0bb;--line:#3d4751;
    --tint:#1e242a;--accent:#8fbdea;--warn:#ffb4ab;--warn-tint:#3b1f1d}}
    *{box-sizing:border-box}
    html{background:var(--page);color:var(--ink)}
    body{max-width:54rem;margin:0 auto;padding:2.5rem 1.25rem 3rem;overflow-wrap:break-word;
    font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
    h1,h2,h3{line-height:1.25;font-weight:600;break-after:avoid}
    h1{font-size:2.1rem;margin:0 0 .5rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;margin:2.75rem 0 1rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);
    color:var(--accent)}
    h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
    p{margin:.6rem 0}
    ul,ol{margin:.6rem 0;padding-left:1.4rem}
    li{margin:.25rem 0}
    p,li,dd{orphans:2;widows:2}
    .standing{margin:0 0 1.25rem;color:var(--quiet);font-size:1.08rem}
    .notice{margin:1rem 0;padding:.7rem 1rem;border-left:.3rem solid var(--warn);background:var(--warn-tint)}
    .notice strong{color:var(--warn)}
    dl{margin:.6rem 0 1rem}
    dl div{margin:.3rem 0;break-inside:avoid}
    dl div::after{content:"";display:block;clear:both}
    dt{float:left;clear:left;width:10em;color:var(--quiet);hyphens:auto}
    dd{margin:0 0 0 10.75em}
    dd>p,dd>ul{margin:.3rem 0}
    dd>:first-child{margin-top:0}
    dd>:last-child{margin-bottom:0}
    dd>ul{padding-left:1.1rem}
    table{width:100%;margin:.75rem 0 1.5rem;border-collapse:collapse;font-size:.94rem;
    line-height:1.45}
    th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;
    font-weight:400;hyphens:auto;overflow-wrap:anywhere}
    th:last-child,td:last-child{padding-right:0}
    thead th{padding-top:.2rem;border-bottom:2px solid var(--line);color:var(--quiet);font-weight:600;min-width:7.5em;
    hyphens:manual;overflow-wrap:break-word}
    thead th:first-child{min-width:10em}
    tr{break-inside:avoid}
    .w1{width:5%}.w2{width:10%}.w3{width:15%}.w4{width:20%}.w5{width:25%}.w6{width:30%}.w7{width:35%}.w8{width:40%}
    .w9{width:45%}.w10{width:50%}.w11{width:55%}.w12{width:60%}.w13{width:65%}.w14{width:70%}
    code{font:.9em/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;hyphens:none}
    .picture{margin:1rem 0;overflow:auto;text-align:center;break-inside:avoid}
    .picture img{max-width:100%;height:auto}
    .gifts{columns:24rem;column-gap:2.5rem;padding-left:2.2rem;font-size:.94rem}
    .gifts li{break-inside:avoid;padding-left:.2rem}
    .gifts li::marker{color:var(--quiet);font-weight:600}
    .gifts b{font-weight:600}
    .sign{display:inline-block;vertical-align:top;width:47%;margin:1rem 5% 1rem 0;padding:1rem 1.1rem 1.2rem;
    border:1px solid var(--line);border-radius:.4rem;break-inside:avoid}
    .sign+.sign:nth-of-type(even){margin-right:0}
    .sign h3{margin:0 0 .6rem}
    .sign dl{margin:0}
    .sign div{margin:0;padding-top:.75rem;border-bottom:1px solid var(--quiet)}
    .sign dt{width:7em}
    .sign dd{margin-left:7.4em;min-height:1.55em;hyphens:auto}
    .sign div:last-child:has(dd:empty){padding-top:2.6rem}
    footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.85rem}
    footer p{margin:.15rem 0}
    :focus-visible{outline:3px solid var(--accent);outline-offset:3px}
    @media screen and (max-width:44rem){
    body{padding:1.5rem 1rem 2rem}
    h1{font-size:1.7rem}
    h2{font-size:1.25rem;margin-top:2.25rem}
    dt{float:none;width:auto;font-size:.88rem}
    dd{margin-left:0}
    dl div{margin:.55rem 0}
    table,tbody,tr,th,td{display:block}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    tr{margin:0 0 .75rem;padding:.6rem .85rem .7rem;border:1px solid var(--line);border-radius:.5rem}
    tbody th,td{padding:0 0 .4rem;border:0}
    tbody th{font-weight:600}
    tr>:last-child{padding-bottom:0}
    td::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.82rem}
    td:empty{display:none}
    .picture img{max-width:none;width:40rem}
    .gifts{padding-left:1.9rem}
    .sign{display:block;width:auto;margin-right:0}
    .sign dt{float:left;width:7em;font-size:1em}
    .sign dd{margin-left:7.4em}
    .sign div{margin:0}
    }
    :root{--fingerprint:attr(data-fingerprint);string-set:fingerprint attr(data-fingerprint)}
    @page{size:A4;margin:20mm 20mm 24mm;
    @bottom-left{content:var(--fingerprint);content:string(fingerprint);font:7pt monospace;color:#56606b;
    vertical-align:top;padding-top:6mm;white-space:nowrap}
    @bottom-right{content:counter(page) " / " counter(pages);font:8.5pt sans-serif;color:#56606b;vertical-align:top;
    padding-top:6mm}}
    @page draft-en{@top-left{content:"Draft: not ready to be signed";font:bold 10pt sans-serif;color:#8c1d18}}
    @page draft-nl{@top-left{content:"Ontwerp: nog niet klaar om te ondertekenen";font:bold 10pt sans-serif;
    color:#8c1d18}}
    @page draft-fr{@top-left{content:"Version provisoire : pas encore prête à être signée";
    font:bold 10pt sans-serif;color:#8c1d18}}
    @media print{
    :root{color-scheme:only light}
    .draft:lang(en){page:draft-en}
    .draft:lang(nl){page:draft-nl}
    .draft:lang(fr){page:draft-fr}
    body{max-width:none;padding:0;font-size:10pt;line-height:1.45}
    h1{font-size:22pt}
    h2{font-size:14pt;margin-top:18pt}
    h3{font-size:11pt}
    table,.gifts{font-size:9pt}
    .picture{overflow:visible}
    .picture img{max-height:135mm}
    section:has(>.sign){break-before:page}
    footer{display:none}
    .sign{margin-top:8pt;margin-bottom:10pt}
    .sign h3{min-height:2.5em}
    }

    """
}
