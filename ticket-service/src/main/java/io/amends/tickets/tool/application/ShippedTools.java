package io.amends.tickets.tool.application;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.amends.tickets.tool.domain.Tool;
import io.amends.tickets.tool.domain.Tool.Pace;
import io.amends.tickets.tool.domain.ToolKind;
import io.amends.tickets.tool.domain.Wording;

/** The tools that the product comes with, read from its own file. */
public final class ShippedTools {

    private static final String FILE = "tools.json";

    private ShippedTools() {
    }

    public static List<Tool> read() {
        try (var file = ShippedTools.class.getClassLoader().getResourceAsStream(FILE)) {
            return JsonMapper.builder().build().readValue(file, Shipped.class).tools().stream().map(InFile::tool).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The shipped tools cannot be read", e);
        }
    }

    record Shipped(List<InFile> tools) {
    }

    /**
     * @param parameters absent = none
     * @param money absent = no amount
     * @param pace absent = at once
     */
    record InFile(String code, ToolKind kind, Wording en, Wording nl, @Nullable JsonNode parameters, boolean money,
            String executor, boolean dryRun, @Nullable String undo, @Nullable Pace pace) {

        Tool tool() {
            return new Tool(code, 1, kind, en, nl, parameters == null ? Tool.NO_PARAMETERS : parameters.toString(), money,
                    executor, dryRun,
                    undo, pace == null ? Pace.INSTANT : pace);
        }
    }
}
