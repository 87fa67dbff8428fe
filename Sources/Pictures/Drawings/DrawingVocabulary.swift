/// The words of SVG that a drawing may use: those of SVG 1.1, SVG 2 and the drafts that Inkscape and
/// Illustrator write, less what runs (`script`, `handler`), what lets a web page in (`foreignObject`,
/// `iframe`, `audio`, `video`, `canvas`) and what names another file (`cursor`, `font-face-uri`).
enum DrawingVocabulary {
  static let elements = set(
    """
    a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform \
    circle clipPath color-profile defs desc ellipse feBlend feColorMatrix feComponentTransfer \
    feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow \
    feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode \
    feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter \
    flowDiv flowLine flowPara flowRegion flowRegionExclude flowRoot flowSpan flowTref font \
    font-face font-face-format font-face-name font-face-src g glyph glyphRef hatch hatchPath \
    hatchpath hkern image line linearGradient marker mask mesh meshGradient meshgradient \
    meshPatch meshpatch meshRow meshrow metadata missing-glyph mpath page pageSet path pattern \
    polygon polyline radialGradient rect set solidColor solidcolor stop style svg switch symbol \
    text textPath title tref tspan use view vkern
    """)

  static let attributes = set(
    """
    accent-height accumulate additive align alignment-baseline all alphabetic amplitude \
    arabic-form ascent attributeName attributeType azimuth background background-color \
    background-image baseFrequency baseline-shift baseProfile bbox begin bias block-progression \
    border border-width by calcMode cap-height clip clip-path clip-rule clipPathUnits clipRule \
    color color-adjust color-interpolation color-interpolation-filters color-profile \
    color-rendering columns content contentScriptType contentStyleType crossOrigin crossorigin \
    cursor cx cy d decoding descent diffuseConstant direction display divisor dominant-baseline \
    dur dx dy edgeMode elevation enable-background end exponent externalResourcesRequired fill \
    fill-opacity fill-rule filter filterRes filterUnits flood-color flood-opacity focusable \
    focusHighlight font font-family font-feature-settings font-kerning font-optical-sizing \
    font-size font-size-adjust font-stretch font-style font-synthesis font-variant \
    font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures \
    font-variant-numeric font-variant-position font-variation-settings font-weight format fr \
    from fx fy g1 g2 glyph-name glyph-orientation-horizontal glyph-orientation-vertical glyphRef \
    gradientTransform gradientUnits hanging height horiz-adv-x horiz-origin-x horiz-origin-y \
    hyphens id ideographic image-orientation image-rendering in in2 inline-size intercept \
    isolation k k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes \
    lang lengthAdjust letter-spacing lighting-color limitingConeAngle line-height line-increment \
    local marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask \
    mask-border mask-clip mask-composite mask-image mask-mode mask-origin mask-position \
    mask-repeat mask-size mask-type maskContentUnits maskUnits mathematical max media method min \
    mix-blend-mode mode name numOctaves object-fit object-position offset opacity operator order \
    orient orientation origin overflow overflow-x overflow-y overline-position \
    overline-thickness paint-color-rendering paint-order panose-1 path pathLength \
    patternContentUnits patternTransform patternUnits pitch playbackorder pointer-events points \
    pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX \
    refY rel rendering-intent repeatCount repeatDur requiredExtensions requiredFeatures \
    requiredFonts requiredFormats restart result role rotate rx ry scale seed \
    shape-image-threshold shape-inside shape-margin shape-padding shape-rendering shape-subtract \
    side slope snapshotTime solid-color solid-opacity spacing specularConstant specularExponent \
    spreadMethod startOffset stdDeviation stemh stemv stitchTiles stop-color stop-opacity \
    strikethrough-position strikethrough-thickness string stroke stroke-alignment \
    stroke-dashadjust stroke-dasharray stroke-dashcorner stroke-dashoffset stroke-linecap \
    stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style surfaceScale \
    systemLanguage tabindex tableValues target targetX targetY text-align text-align-last \
    text-anchor text-decoration text-decoration-color text-decoration-fill text-decoration-line \
    text-decoration-stroke text-decoration-style text-indent text-orientation text-overflow \
    text-rendering text-shadow text-transform textLength timelineBegin to transform \
    transform-box transform-origin transformer type u1 u2 underline-position underline-thickness \
    unicode unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic \
    v-mathematical values vector-effect version vert-adv-y vert-origin-x vert-origin-y \
    vertical-align viewBox viewTarget visibility white-space white-space-collapsing widows width \
    widths will-change word-spacing wrap writing-mode x x-height x1 x2 xChannelSelector y y1 y2 \
    yChannelSelector z zoomAndPan
    """)

  /// Whether an attribute holds words, names or numbers, in which no address is ever looked for.
  static func isWords(_ name: String) -> Bool {
    wordAttributes.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
  }

  private static let wordAttributes = set(
    """
    alt class d font-family glyph-name id in in2 label lang name points result role \
    systemLanguage title transform unicode
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
