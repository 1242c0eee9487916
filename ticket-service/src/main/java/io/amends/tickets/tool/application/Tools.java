package io.amends.tickets.tool.application;

import io.amends.tickets.tool.domain.Tool;
import io.smallrye.mutiny.Uni;

/** The tools that there are, in the session of the caller. */
public interface Tools {

    /** As it is in force; fails with {@link NoSuchTool}, also when it was withdrawn. */
    Uni<Tool> current(String code);

    /** As it was at that version, withdrawn or not; fails with {@link NoSuchTool}. */
    Uni<Tool> get(String code, int version);
}
