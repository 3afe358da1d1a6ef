package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.lookup.CodePage;
import org.jspecify.annotations.Nullable;

@Schema(name = "Codes", description = "A page of codes, in their order.")
@JsonInclude(Include.NON_NULL)
record CodeList(
    @Schema(
            required = true,
            type = SchemaType.ARRAY,
            implementation = LookupBody.class,
            description = "As the lookup of each answers; refused ones are left out.")
        List<WrittenJson> items,
    @Schema(description = "To be sent as `after`; absent at the end.") @Nullable String next) {

  static CodeList of(CodePage page) {
    return new CodeList(page.items().stream().map(WrittenJson::of).toList(), page.next());
  }
}
