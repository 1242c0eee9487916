package io.amends.tickets.tool.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.tool.domain.Tool;

/**
 * A version of a tool with who made it.
 *
 * @param withdrawnAt since when it is no more; absent while it is there
 * @param at since when it stands so
 */
public record KeptTool(Tool tool, @Nullable Instant withdrawnAt, String by, String byName, Instant at) {

    public boolean isInForce() {
        return withdrawnAt == null;
    }
}
