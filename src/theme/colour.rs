//! Colours as CSS writes them, and the contrast of one on another.

/// A colour of a screen: red, green and blue, each from 0 to 1 and as a display is told them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Colour([f64; 3]);

/// What a token's value is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    Colour(Colour),
    /// A colour perhaps, in words that only a browser reads: `var(--x)`, `oklch(…)`.
    Unknown,
    /// What no browser takes for a colour.
    None,
}

impl Reading {
    /// `#fff`, `#ffffff`, `rgb(255, 255, 255)`, `white`; what shines through is not measured.
    pub fn of(value: &str) -> Reading {
        let value = value.trim().to_ascii_lowercase();
        if let Some(digits) = value.strip_prefix('#') {
            return hexadecimal(digits);
        }
        if let Some((function, rest)) = value.split_once('(') {
            let parts = rest.strip_suffix(')').filter(|_| matches!(function, "rgb" | "rgba"));
            return parts.and_then(rgb).map_or(Reading::Unknown, Reading::Colour);
        }
        if KEYWORDS.contains(&value.as_str()) {
            return Reading::Unknown;
        }
        let mut names = NAMED.split_whitespace();
        match names.find(|it| it.rsplit_once(':').is_some_and(|(name, _)| name == value)) {
            Some(found) => hexadecimal(&found[value.len() + 1..]),
            None => Reading::None,
        }
    }
}

fn hexadecimal(digits: &str) -> Reading {
    let Some(values) = digits.chars().map(|it| it.to_digit(16)).collect::<Option<Vec<u32>>>()
    else {
        return Reading::None;
    };
    let pair = |place: usize| f64::from(values[2 * place] * 16 + values[2 * place + 1]) / 255.0;
    match values.len() {
        3 => Reading::Colour(Colour([0, 1, 2].map(|it| f64::from(values[it] * 17) / 255.0))),
        6 => Reading::Colour(Colour([0, 1, 2].map(pair))),
        4 | 8 => Reading::Unknown,
        _ => Reading::None,
    }
}

/// `255, 0 0` without an opacity.
fn rgb(parts: &str) -> Option<Colour> {
    let parts: Vec<&str> =
        parts.split([',', ' ']).map(str::trim).filter(|it| !it.is_empty()).collect();
    let [red, green, blue] = parts[..] else { return None };
    let part = |it: &str| match it.strip_suffix('%') {
        Some(percent) => percent.parse().ok().map(|it: f64| it / 100.0),
        None => it.parse().ok().map(|it: f64| it / 255.0),
    };
    let plain = |it: f64| it.clamp(0.0, 1.0);
    Some(Colour([part(red).map(plain)?, part(green).map(plain)?, part(blue).map(plain)?]))
}

impl Colour {
    /// The contrast of one colour on another, from 1 to 21: WCAG 2.2, "contrast ratio".
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |it: f64| match it <= 0.04045 {
            true => it / 12.92,
            false => ((it + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// Words for a colour that depends on where it stands.
const KEYWORDS: [&str; 6] =
    ["transparent", "currentcolor", "inherit", "initial", "unset", "revert"];

/// The named colours of CSS Color 4, section 6.1.
const NAMED: &str = "
    aliceblue:f0f8ff antiquewhite:faebd7 aqua:00ffff aquamarine:7fffd4 azure:f0ffff beige:f5f5dc
    bisque:ffe4c4 black:000000 blanchedalmond:ffebcd blue:0000ff blueviolet:8a2be2 brown:a52a2a
    burlywood:deb887 cadetblue:5f9ea0 chartreuse:7fff00 chocolate:d2691e coral:ff7f50
    cornflowerblue:6495ed cornsilk:fff8dc crimson:dc143c cyan:00ffff darkblue:00008b
    darkcyan:008b8b darkgoldenrod:b8860b darkgray:a9a9a9 darkgreen:006400 darkgrey:a9a9a9
    darkkhaki:bdb76b darkmagenta:8b008b darkolivegreen:556b2f darkorange:ff8c00 darkorchid:9932cc
    darkred:8b0000 darksalmon:e9967a darkseagreen:8fbc8f darkslateblue:483d8b
    darkslategray:2f4f4f darkslategrey:2f4f4f darkturquoise:00ced1 darkviolet:9400d3
    deeppink:ff1493 deepskyblue:00bfff dimgray:696969 dimgrey:696969 dodgerblue:1e90ff
    firebrick:b22222 floralwhite:fffaf0 forestgreen:228b22 fuchsia:ff00ff gainsboro:dcdcdc
    ghostwhite:f8f8ff gold:ffd700 goldenrod:daa520 gray:808080 green:008000 greenyellow:adff2f
    grey:808080 honeydew:f0fff0 hotpink:ff69b4 indianred:cd5c5c indigo:4b0082 ivory:fffff0
    khaki:f0e68c lavender:e6e6fa lavenderblush:fff0f5 lawngreen:7cfc00 lemonchiffon:fffacd
    lightblue:add8e6 lightcoral:f08080 lightcyan:e0ffff lightgoldenrodyellow:fafad2
    lightgray:d3d3d3 lightgreen:90ee90 lightgrey:d3d3d3 lightpink:ffb6c1 lightsalmon:ffa07a
    lightseagreen:20b2aa lightskyblue:87cefa lightslategray:778899 lightslategrey:778899
    lightsteelblue:b0c4de lightyellow:ffffe0 lime:00ff00 limegreen:32cd32 linen:faf0e6
    magenta:ff00ff maroon:800000 mediumaquamarine:66cdaa mediumblue:0000cd mediumorchid:ba55d3
    mediumpurple:9370db mediumseagreen:3cb371 mediumslateblue:7b68ee mediumspringgreen:00fa9a
    mediumturquoise:48d1cc mediumvioletred:c71585 midnightblue:191970 mintcream:f5fffa
    mistyrose:ffe4e1 moccasin:ffe4b5 navajowhite:ffdead navy:000080 oldlace:fdf5e6 olive:808000
    olivedrab:6b8e23 orange:ffa500 orangered:ff4500 orchid:da70d6 palegoldenrod:eee8aa
    palegreen:98fb98 paleturquoise:afeeee palevioletred:db7093 papayawhip:ffefd5
    peachpuff:ffdab9 peru:cd853f pink:ffc0cb plum:dda0dd powderblue:b0e0e6 purple:800080
    rebeccapurple:663399 red:ff0000 rosybrown:bc8f8f royalblue:4169e1 saddlebrown:8b4513
    salmon:fa8072 sandybrown:f4a460 seagreen:2e8b57 seashell:fff5ee sienna:a0522d silver:c0c0c0
    skyblue:87ceeb slateblue:6a5acd slategray:708090 slategrey:708090 snow:fffafa
    springgreen:00ff7f steelblue:4682b4 tan:d2b48c teal:008080 thistle:d8bfd8 tomato:ff6347
    turquoise:40e0d0 violet:ee82ee wheat:f5deb3 white:ffffff whitesmoke:f5f5f5 yellow:ffff00
    yellowgreen:9acd32";

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(one: &str, other: &str) -> String {
        match (Reading::of(one), Reading::of(other)) {
            (Reading::Colour(one), Reading::Colour(other)) => format!("{:.2}", one.contrast(other)),
            other => format!("{other:?}"),
        }
    }

    /// The figures of WebAIM's contrast checker.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, other, ratio) in [
            ("#000", "#ffffff", "21.00"),
            ("white", "White", "1.00"),
            ("#ffff00", "#ffffff", "1.07"),
            ("#767676", "#fff", "4.54"),
            ("rgb(119, 119, 119)", "rgb(100% 100% 100%)", "4.48"),
            ("red", "white", "4.00"),
        ] {
            assert_eq!(contrast(one, other), ratio, "{one} on {other}");
        }
    }

    #[test]
    fn what_no_browser_takes_for_a_colour_is_none() {
        for value in ["#zzz", "#12345", "notacolor", "", "# fff"] {
            assert_eq!(Reading::of(value), Reading::None, "{value}");
        }
        for value in ["var(--ink)", "oklch(50% 0 0)", "rgb(0 0 0 / 50%)", "#0008", "transparent"] {
            assert_eq!(Reading::of(value), Reading::Unknown, "{value}");
        }
    }
}
