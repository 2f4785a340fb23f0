package heard.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template of a view by its path under `src/main/jte`, compiled at build time.
@Component
class JteViews implements ViewResolver, Ordered {

  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "heard.pages.generated");

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:") || !engine.hasTemplate(name + ".jte")) {
      return null;
    }
    return new JteView(name + ".jte");
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE - 10;
  }

  private final class JteView implements View {

    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var values = new HashMap<String, Object>();
      if (model != null) {
        values.putAll(model);
      }
      var output = new Utf8ByteOutput();
      engine.render(template, values, output);
      response.setContentType(HTML);
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
