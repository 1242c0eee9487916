package io.amends.tickets.tool.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.tool.domain.Tool;
import io.smallrye.mutiny.Uni;

/** All tools with how each stood at every version. */
public interface Catalogue {

    /** Those that there never were; several processes may do so at once. Returns how many. */
    Uni<Integer> addMissing(List<Tool> tools);

    /** Null when there is one of that name. */
    Uni<@Nullable KeptTool> add(Tool tool, Person by);

    /** At its next version; what was withdrawn is there again. */
    Uni<KeptTool> change(Tool tool, Person by);

    /** At once. */
    Uni<KeptTool> withdraw(String code, Person by);

    /** Held until the end of the transaction; null when there is none. */
    Uni<@Nullable KeptTool> locked(String code);

    /** In the order in which they came, those that were withdrawn too. */
    Uni<List<KeptTool>> all();

    /** The newest first. */
    Uni<List<KeptTool>> versions(String code);
}
