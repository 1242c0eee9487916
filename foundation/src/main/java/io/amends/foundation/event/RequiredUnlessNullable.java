package io.amends.foundation.event;

import java.lang.reflect.Executable;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A component of a record must be there unless it is marked as nullable; an event without it is no such event. */
class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final JsonSetter.Value NEVER_NULL = JsonSetter.Value.forValueNulls(Nulls.FAIL);

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter ? !isNullable(parameter) : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && !isNullable(parameter) ? NEVER_NULL
                : super.findSetterInfo(annotated);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        var declared = (Executable) parameter.getOwner().getMember();
        return declared.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
