package io.amends.tickets.tool.application;

import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.domain.Tool;

/** How the kinds of remedy are called; a kind that nobody knows has its code for a name. */
public interface ToolNames {

    Tool of(RemedyType type);

    /** Where it stands in the catalogue; what is not there stands last. */
    int place(RemedyType type);
}
