# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads apt's source files, one-line (*.list) and deb822 (*.sources), and prints the first enabled entry that carries
# `suite` and the component main, as a deb822 stanza for the suite `want`. Prints nothing when there is none.
# The machine's own address, keyring and check options are kept, so mirrors and offline archives keep working.
#   awk -v suite=bookworm -v want=trixie -f apt-archive.awk FILE…

function has(list, word,    parts, count, i) {
    count = split(list, parts, /[ \t\n]+/)
    for (i = 1; i <= count; i++)
        if (parts[i] == word || parts[i] == word "/")
            return 1
    return 0
}

function emit(uris, options) {
    if (found || uris == "" || uris ~ /^[ \t]*cdrom:/)
        return
    found = 1
    printf "Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n%s", uris, want, options
}

function trimmed(text) {
    sub(/^[ \t]+/, "", text)
    sub(/[ \t]+$/, "", text)
    return text
}

# deb822: a stanza ends at an empty line or at the end of the file.
function end_stanza(    options, i) {
    if (has(field["types"], "deb") && has(field["suites"], suite) && has(field["components"], "main") &&
        tolower(field["enabled"]) !~ /^(no|false|0|off)$/) {
        options = ""
        for (i = 1; i <= kept_count; i++)
            if (kept[i] in field)
                options = options label[i] ": " field[kept[i]] "\n"
        emit(field["uris"], options)
    }
    split("", field)
    name = ""
}

function read_deb822(    colon) {
    if ($0 ~ /^#/)
        return
    if ($0 ~ /^[ \t]*$/) {
        end_stanza()
    } else if ($0 ~ /^[ \t]/) {
        if (name != "")
            field[name] = field[name] "\n" $0
    } else if ((colon = index($0, ":")) > 0) {
        name = tolower(substr($0, 1, colon - 1))
        field[name] = trimmed(substr($0, colon + 1))
    }
}

# One line: deb [option=value …] address suite component…
function read_one_line(    line, bracket, options, parts, count, pair, i, j) {
    line = $0
    sub(/#.*/, "", line)
    if (line !~ /^[ \t]*deb[ \t]/)
        return
    sub(/^[ \t]*deb[ \t]+/, "", line)
    options = ""
    if (line ~ /^\[/) {
        bracket = substr(line, 2, index(line, "]") - 2)
        line = substr(line, index(line, "]") + 1)
        count = split(bracket, parts, /[ \t]+/)
        for (i = 1; i <= count; i++) {
            j = index(parts[i], "=")
            pair = substr(parts[i], 1, j - 1)
            if (pair in one_line_label)
                options = options one_line_label[pair] ": " commas_to_blanks(substr(parts[i], j + 1)) "\n"
        }
    }
    count = split(trimmed(line), parts, /[ \t]+/)
    if (count < 3 || parts[2] != suite)
        return
    for (i = 3; i <= count; i++)
        if (parts[i] == "main")
            emit(parts[1], options)
}

function commas_to_blanks(text) {
    gsub(/,/, " ", text)
    return text
}

BEGIN {
    kept_count = split("architectures signed-by trusted check-valid-until", kept, " ")
    split("Architectures Signed-By Trusted Check-Valid-Until", label, " ")
    one_line_label["arch"] = "Architectures"
    one_line_label["signed-by"] = "Signed-By"
    one_line_label["trusted"] = "Trusted"
    one_line_label["check-valid-until"] = "Check-Valid-Until"
}

FNR == 1 { end_stanza() }
{ sub(/\r$/, "") }
FILENAME ~ /\.sources$/ { read_deb822(); next }
{ read_one_line() }
END { end_stanza() }
