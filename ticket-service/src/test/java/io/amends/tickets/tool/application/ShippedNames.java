package io.amends.tickets.tool.application;

import java.util.List;

import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.domain.Tool;

/** The catalogue as the product ships it, without a database. */
public final class ShippedNames implements ToolNames {

    private static final List<Tool> SHIPPED = ShippedTools.read();

    public static Tool tool(String code) {
        return SHIPPED.stream().filter(tool -> tool.code().equals(code)).findFirst().orElseThrow();
    }

    @Override
    public Tool of(RemedyType type) {
        return tool(type.code());
    }

    @Override
    public int place(RemedyType type) {
        return SHIPPED.indexOf(of(type));
    }
}
