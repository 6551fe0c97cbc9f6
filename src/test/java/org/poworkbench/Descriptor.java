package org.poworkbench;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What stands in the app's descriptor. */
public final class Descriptor {

  private Descriptor() {}

  /** The texts of all nodes that the path finds, in their order. */
  public static List<String> texts(String path) throws XPathExpressionException {
    InputSource file =
        new InputSource(Descriptor.class.getResource("/atlassian-plugin.xml").toString());
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .compile(path)
                .evaluate(file, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int node = 0; node < nodes.getLength(); node++) {
      texts.add(nodes.item(node).getTextContent().strip());
    }
    return texts;
  }
}
