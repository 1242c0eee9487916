package io.amends.tickets.tool.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.tool.domain.Tool;

@DisplayName("B5 The product comes with tools that can be worked with")
class ShippedToolsTest {

    @Test
    void areThoseOfTheHouse() {
        assertThat(ShippedTools.read()).extracting(Tool::code).containsExactly("customer", "account", "line", "orders",
                "earlier-remedies", "affected", "words", "refund", "voucher", "credit", "resend", "replacement", "unlock",
                "reset", "rebook", "manual", "undo");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void canBeWorkedWith(Tool tool) {
        assertThatCode(() -> new CheckTool().require(tool)).as(tool.code()).doesNotThrowAnyException();
        assertThat(List.of(tool.en().name(), tool.en().phrase(), tool.en().preview())).noneMatch(String::isBlank);
        assertThat(List.of(tool.nl().name(), tool.nl().phrase(), tool.nl().preview())).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("B5 What can be taken back names the remedy that does")
    void nameAnUndoThatIsOne(Tool tool) {
        assertThat(tool.undo() == null ? List.of() : List.of(tool.undo())).allSatisfy(undo -> assertThat(
                ParameterSchema.of(ShippedNames.tool(undo.toString()).parameters()).has(CheckTool.UNDOES)).isTrue());
    }

    static List<Tool> shipped() {
        return ShippedTools.read();
    }
}
