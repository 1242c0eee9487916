package io.amends.tickets.tool.domain;

/** What a tool is for: a look-up reads and needs no ruling, a remedy changes something and does. */
public enum ToolKind {
    LOOK_UP,
    REMEDY
}
