package org.poworkbench.sandbox.workflow;

import com.opensymphony.workflow.loader.DTDEntityResolver;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workflow as text, in the form that OSWorkflow reads and Jira exports. It is edited as XML: the descriptors of
 * OSWorkflow 2.7 write names and arguments without escaping them.
 */
public final class WorkflowXml {

  private static final String PUBLIC_ID = "-//OpenSymphony Group//DTD OSWorkflow 2.7//EN";
  private static final String SYSTEM_ID = "http://www.opensymphony.com/osworkflow/workflow_2_7.dtd";

  private WorkflowXml() {}

  /** Reads a workflow, or says why it is none. */
  public static WorkflowDescriptor read(String xml) {
    return new WorkflowDescriptor(parse(xml).getDocumentElement());
  }

  /** The workflow of an imported project: every status is reachable from every status. */
  public static String anyToAny(List<WorkflowStatus> statuses) {
    WorkflowBuilder workflow = WorkflowBuilder.over(statuses);
    int id = 11;
    for (WorkflowStatus status : statuses) {
      workflow.anywhere(id, status.name(), status);
      id += 10;
    }
    return workflow.xml();
  }

  static Document parse(String xml) {
    try {
      DocumentBuilder builder = documents();
      builder.setEntityResolver(new DTDEntityResolver());
      builder.setErrorHandler(new DefaultHandler());
      return checked(builder.parse(new InputSource(new StringReader(xml))));
    } catch (SAXException | IOException broken) {
      throw new IllegalArgumentException("This is not a workflow: " + broken.getMessage(), broken);
    }
  }

  static Document empty() {
    Document document = documents().newDocument();
    document.appendChild(document.createElement("workflow"));
    return document;
  }

  static String write(Document document) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, PUBLIC_ID);
      transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, SYSTEM_ID);
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (TransformerException impossible) {
      throw new IllegalStateException("A workflow cannot be written", impossible);
    }
  }

  /** The child elements of that name. */
  static List<Element> children(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .filter(child -> child.getTagName().equals(name))
        .toList();
  }

  private static DocumentBuilder documents() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("This Java has no XML parser", impossible);
    }
  }

  private static Document checked(Document document) {
    if (!"workflow".equals(document.getDocumentElement().getTagName())) {
      throw new IllegalArgumentException(
          "This is not a workflow: it begins with " + document.getDocumentElement().getTagName());
    }
    List<String> steps = ids(document, "step");
    for (String result : results(document)) {
      if (!steps.contains(result)) {
        throw new IllegalArgumentException(
            "This workflow leads to step " + result + ", which it does not have");
      }
    }
    return document;
  }

  private static List<String> ids(Document document, String tag) {
    return elements(document, tag).stream().map(element -> element.getAttribute("id")).toList();
  }

  private static List<String> results(Document document) {
    return elements(document, "unconditional-result").stream()
        .map(element -> element.getAttribute("step"))
        .filter(step -> !step.isEmpty())
        .toList();
  }

  static List<Element> elements(Document document, String tag) {
    var nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) {
      elements.add((Element) nodes.item(index));
    }
    return elements;
  }
}
